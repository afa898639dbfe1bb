import { waiveHint, type Finding, type Severity, type Summary } from "../../rules";
import { claimText } from "../../base/claim";
import { basisText, byArea, placeOfFinding, severities, waiverText } from "./parts";
import type { FindingsReport } from "./report";

/**
 * Findings as GitHub-flavoured Markdown, for a comment on a pull request: errors first, a table per area, with waived
 * findings and sources in collapsed sections. No text of a document can break out of its cell, inject HTML or mention anybody.
 */
export function findingsMarkdown(report: FindingsReport): string {
  const { findings, summary, blocked } = report.judgement;
  const open = findings.filter((finding) => !finding.waived);
  const waived = findings.filter((finding) => finding.waived);
  return [
    `## ${blocked ? "Failed" : "Passed"}: ${countsText(summary)}\n`,
    `${codeSpan(report.document)}, evaluated as of ${report.date}${report.strict ? ", warnings fail too" : ""}\n`,
    ...severities.flatMap((severity) => openTables(open, severity)),
    ...(waived.length === 0 ? [] : [folded(`${waived.length} waived`, waivedTable(waived))]),
    ...(open.length === 0 ? [] : [folded("Sources, and how to accept a finding", rulesTable(open))]),
  ].join("\n");
}

/** A table per area of what has the severity. */
function openTables(open: readonly Finding[], severity: Severity): string[] {
  const such = open.filter((finding) => finding.severity === severity);
  return byArea(such).map(({ area, items }) => `### ${titles[severity]}: ${area}\n\n${openTable(items)}`);
}

const titles: Readonly<Record<Severity, string>> = { error: "Errors", warning: "Warnings", note: "Notes" };

function countsText({ error, warning, note, waived }: Summary): string {
  const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? "" : "s"}`;
  return `${count(error, "error")}, ${count(warning, "warning")}, ${count(note, "note")}, ${waived} waived`;
}

const marks: Readonly<Record<Severity, string>> = { error: "**error**", warning: "warning", note: "note" };

function openTable(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    marks[finding.severity],
    codeSpan(finding.rule),
    whereOf(finding),
    prose(claimText(finding)),
    prose(finding.remedy),
  ]);
  return table(["", "rule", "where", "what is wrong", "what to change"], rows);
}

function waivedTable(findings: readonly Finding[]): string {
  const rows = findings.map((finding) => [
    finding.severity,
    codeSpan(finding.rule),
    whereOf(finding),
    prose(waiverText(finding)),
  ]);
  return table(["", "rule", "where", "why, by whom, until when"], rows);
}

function rulesTable(findings: readonly Finding[]): string {
  const rules = new Map(findings.map((finding) => [finding.rule, finding]));
  const rows = [...rules].map(([rule, finding]) => [codeSpan(rule), prose(finding.why), linked(basisText(finding))]);
  const [rule = ""] = rules.keys();
  return `${table(["rule", "why", "source"], rows)}\n\`\`\`yaml\n${waiveHint(rule)}\n\`\`\`\n`;
}

function whereOf(finding: Finding): string {
  const line = finding.position === undefined ? "" : `, line ${finding.position.line}`;
  return `${codeSpan(placeOfFinding(finding))}${line}`;
}

function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n</details>\n`;
}

/** A table; its cells are Markdown. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [titles, titles.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return `${lines.join("\n")}\n`;
}

/**
 * A code span for any text: fenced by more backticks than its longest run. A pipe would end the table cell even inside
 * code, and parsers disagree about a backslash before it, so code with a pipe is written as escaped text in a tag.
 */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  if (line.includes("|")) return `<code>${escaped(line)}</code>`;
  const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = "`".repeat(longest + 1);
  const padding = line.startsWith("`") || line.endsWith("`") || line.trim() === "" ? " " : "";
  return `${fence}${padding}${line}${padding}${fence}`;
}

/** Escapes Markdown, except for text between a pair of backticks, which is code. */
export function prose(text: string): string {
  return oneLine(text)
    .split(/(`[^`]+`)/)
    .map((part, place) => (place % 2 === 1 ? codeSpan(part.slice(1, -1)) : escaped(part)))
    .join("");
}

/** As `prose`, with URLs as links. */
function linked(text: string): string {
  return text
    .split(/(https:\/\/[A-Za-z0-9._~/?=%:#-]*[A-Za-z0-9/])/)
    .map((part, place) => (place % 2 === 1 ? `<${part}>` : prose(part)))
    .join("");
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]()#+!|~^$-]/g, "\\$&")
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      // URLs in a message do not become links: only sources are links.
      .replace(/:\/\//g, "\\://")
      // A word joiner after the sign prevents a mention; mail addresses look the same.
      .replace(/@/g, "@\u2060")
  );
}

/** Replaces line breaks and control characters, which would end a table, by spaces. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
