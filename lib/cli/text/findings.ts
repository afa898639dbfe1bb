import type { Finding, Judgement, Severity, Summary } from "../../rules";
import type { Style } from "./style";
import { count, hanging } from "./words";

export interface FindingsSettings {
  readonly style: Style;
  /** Name of the document for `file:line:column`. */
  readonly file: string;
  readonly date: string;
}

/** Findings by severity, then by rule; waived ones last and in short; then one line that sums up. */
export function judgementText(judgement: Judgement, settings: FindingsSettings): string {
  const open = judgement.findings.filter((finding) => !finding.waived);
  const waived = judgement.findings.filter((finding) => finding.waived);
  const blocks = byRule(open).map((group) => ruleText(group, settings));
  if (waived.length > 0) blocks.push(waivedText(waived, settings.style));
  blocks.push(summaryText(judgement, settings));
  return blocks.join("\n");
}

/** `1 error, 2 warnings, 0 notes, 1 waived`. */
export function summaryWords(summary: Summary): string {
  return [
    count(summary.error, "error"),
    count(summary.warning, "warning"),
    count(summary.note, "note"),
    `${summary.waived} waived`,
  ].join(", ");
}

/** Findings are sorted by severity and rule already: neighbours make a group. */
function byRule(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last?.[0]?.rule === finding.rule && last[0].severity === finding.severity) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

function ruleText(group: readonly Finding[], settings: FindingsSettings): string {
  const first = group[0] as Finding;
  const { style } = settings;
  const lines = [`${severityWord(first.severity, style)} ${style.bold(first.rule)}`];
  for (const finding of group) {
    lines.push(`  ${style.cyan(placeOf(finding, settings.file))}`);
    const { problem, remedy } = splitRemedy(finding.message);
    lines.push(hanging("    ", problem));
    if (remedy !== undefined) lines.push(hanging("    -> ", remedy));
  }
  if (first.source !== "") lines.push(style.dim(hanging("  source: ", first.source)));
  return lines.join("\n") + "\n";
}

function severityWord(severity: Severity, style: Style): string {
  const colour = { error: style.red, warning: style.yellow, note: style.blue }[severity];
  return colour(severity);
}

function placeOf(finding: Finding, file: string): string {
  const at = finding.position === undefined ? "" : `:${finding.position.line}:${finding.position.column}`;
  const name = finding.name === undefined ? "" : ` [${finding.name}]`;
  return `${file}${at}  ${finding.path === "" ? "document" : finding.path}${name}`;
}

/** A message ends with `; <what to change>`. */
function splitRemedy(message: string): { problem: string; remedy?: string } {
  const at = message.lastIndexOf("; ");
  return at < 0 ? { problem: message } : { problem: message.slice(0, at), remedy: message.slice(at + 2) };
}

function waivedText(findings: readonly Finding[], style: Style): string {
  const lines = findings.map((finding) => {
    const waiver = finding.waiver;
    const why = waiver === undefined ? "" : ` ${waiver.reason} (${waiver.owner}, until ${waiver.expires})`;
    const place = finding.path === "" ? "document" : finding.path;
    return hanging("  - ", `${finding.severity} ${finding.rule} at ${place}:${why}`);
  });
  return `${style.dim("waived")}\n${lines.join("\n")}\n`;
}

function summaryText(judgement: Judgement, settings: FindingsSettings): string {
  const { style } = settings;
  const verdict = judgement.blocked ? style.red("stopped") : style.green("passed");
  return `${verdict}: ${summaryWords(judgement.summary)}; ${settings.file} judged by ${settings.date}\n`;
}
