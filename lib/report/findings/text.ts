import { claimText } from "../../base/claim";
import type { Finding, Judgement, Severity, Summary } from "../../rules";
import type { Page } from "../text/page";
import { count, hanging } from "../text/words";
import { basisText, placeOfFinding, sourceText, waiverText } from "./parts";

export interface FindingsSettings {
  readonly page: Page;
  /** Document name for `file:line:column`. */
  readonly file: string;
  readonly date: string;
  /** Number of findings that are counted but not shown. Default: none. */
  readonly hidden?: number;
  /** Show all sources of a rule, not only the first one. Default `false`. */
  readonly sources?: boolean;
}

/** Errors first, then warnings, then notes, each by rule; waived ones last and abridged; then a summary line. */
export function judgementText(judgement: Judgement, settings: FindingsSettings): string {
  const open = judgement.findings.filter((finding) => !finding.waived);
  const waived = judgement.findings.filter((finding) => finding.waived);
  const blocks = byRule(open).map((group) => ruleText(group, settings));
  if (waived.length > 0) blocks.push(waivedText(waived, settings.page));
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

/** Findings are already sorted by severity and rule, so neighbours form a group. */
function byRule(findings: readonly Finding[]): Finding[][] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (last?.[0]?.rule === finding.rule && last[0].severity === finding.severity) last.push(finding);
    else groups.push([finding]);
  }
  return groups;
}

/** A rule's findings; a remedy common to all of them is printed once. */
function ruleText(group: readonly Finding[], settings: FindingsSettings): string {
  const first = group[0] as Finding;
  const { style, width } = settings.page;
  const isShared = group.every(({ remedy }) => remedy === first.remedy);
  const head = `${severityWord(first.severity, settings.page)} ${style.bold(first.rule)} (${first.area})`;
  const lines = [hanging("", head, width, "  ")];
  for (const finding of group) {
    lines.push(
      hanging("  ", style.cyan(placeOf(finding, settings.file)), width, "    "),
      hanging("    ", claimText(finding), width),
    );
    if (!isShared) lines.push(hanging("    -> ", finding.remedy, width));
  }
  if (isShared) lines.push(hanging("    -> ", first.remedy, width));
  const source = settings.sources === true ? hanging("  source: ", basisText(first), width) : sourceLine(first, width);
  if (first.sources.length > 0) lines.push(style.dim(source));
  return lines.join("\n") + "\n";
}

/** A rule's first source, by title and URL as far as they fit on a line, and the number of further ones. */
function sourceLine({ sources: [first, ...others] }: Finding, width: number): string {
  if (first === undefined) return "";
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  const { title, link } = first;
  const whole = `  source: ${sourceText({ title, ...(link === undefined ? {} : { link }) })}${more}`;
  return whole.length <= width ? whole : hanging("  source: ", `${title}${more}`, width);
}

function severityWord(severity: Severity, { style }: Page): string {
  const colour = { error: style.red, warning: style.yellow, note: style.blue }[severity];
  return colour(severity);
}

/** `file:line:column path`, which editors and terminals turn into a link. */
function placeOf(finding: Finding, file: string): string {
  const at = finding.position === undefined ? "" : `:${finding.position.line}:${finding.position.column}`;
  return `${file}${at} ${placeOfFinding(finding)}`;
}

function waivedText(findings: readonly Finding[], { style, width }: Page): string {
  const lines = findings.map((finding) => {
    const text = `${finding.severity} ${finding.rule} at ${placeOfFinding(finding)}: ${waiverText(finding)}`;
    return hanging("  - ", text, width);
  });
  return `${style.dim("waived")}\n${lines.join("\n")}\n`;
}

function summaryText(judgement: Judgement, { page, file, date, hidden = 0 }: FindingsSettings): string {
  const verdict = judgement.blocked ? page.style.red("failed") : page.style.green("passed");
  const unseen = hidden === 0 ? "" : ` (${hidden} not shown)`;
  const text = `${verdict}: ${summaryWords(judgement.summary)}${unseen}; ${file} evaluated as of ${date}`;
  return `${hanging("", text, page.width, "  ")}\n`;
}
