import { byArea, placeOfFinding, splitRemedy, waiverText } from ".";
import type { Finding, Judgement, Severity, Summary } from "../../rules";
import type { Style } from "../text/style";
import { count, hanging } from "../text/words";

export interface FindingsSettings {
  readonly style: Style;
  /** Name of the document for `file:line:column`. */
  readonly file: string;
  readonly date: string;
  /** Findings that are counted and not shown. Default: none. */
  readonly hidden?: number;
}

/** Findings by area, then by severity and rule; waived ones last and in short; then one line that sums up. */
export function judgementText(judgement: Judgement, settings: FindingsSettings): string {
  const open = judgement.findings.filter((finding) => !finding.waived);
  const waived = judgement.findings.filter((finding) => finding.waived);
  const blocks = byArea(open).flatMap(({ area, items }) => {
    const rules = byRule(items).map((group) => ruleText(group, settings));
    return [`${settings.style.underline(area)}: ${count(items.length, "finding")}\n`, ...rules];
  });
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
  return `${file}${at}  ${placeOfFinding(finding)}`;
}

function waivedText(findings: readonly Finding[], style: Style): string {
  const lines = findings.map((finding) =>
    hanging("  - ", `${finding.severity} ${finding.rule} at ${placeOfFinding(finding)}: ${waiverText(finding)}`),
  );
  return `${style.dim("waived")}\n${lines.join("\n")}\n`;
}

function summaryText(judgement: Judgement, settings: FindingsSettings): string {
  const { style } = settings;
  const verdict = judgement.blocked ? style.red("stopped") : style.green("passed");
  const hidden = settings.hidden === undefined || settings.hidden === 0 ? "" : ` (${settings.hidden} not shown)`;
  return `${verdict}: ${summaryWords(judgement.summary)}${hidden}; ${settings.file} judged by ${settings.date}\n`;
}
