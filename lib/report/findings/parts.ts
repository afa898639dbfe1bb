import { claimText } from "../../base/claim";
import { areas, type Finding, type RuleSource, type Severity } from "../../rules";

/** Place in the document, with the name of the affected object: `clusters[0].members [MBX1]`. */
export function placeOfFinding(finding: Pick<Finding, "path" | "name">): string {
  const name = finding.name === undefined ? "" : ` [${finding.name}]`;
  return `${finding.path === "" ? "document" : finding.path}${name}`;
}

/** One line: `clusters[0] (line 3, column 5) [DAG1]: <what is wrong>, got <value>, expected <allowed>; <what to change>`. */
export function findingText(finding: Finding): string {
  const { path, name, position } = finding;
  const at = position === undefined ? "" : ` (line ${position.line}, column ${position.column})`;
  const place = `${path === "" ? "document" : path}${name === undefined ? "" : ` [${name}]`}${at}`;
  return `${place}: ${claimText(finding)}; ${finding.remedy}`;
}

type Basis = Pick<Finding, "sources" | "derived" | "unconfirmed">;

/** All sources of a finding or rule in one line; empty if it has none. */
export function basisText({ sources, derived, unconfirmed }: Basis): string {
  const pages = sources.map(sourceText).join("; ");
  const before = derived !== true ? "" : pages === "" ? "this library's own arithmetic" : "derived from ";
  const after = unconfirmed === undefined ? "" : ` [not confirmed: ${unconfirmed}]`;
  return `${before}${pages}${after}`.trim();
}

/** `Title, address (what was read)`. */
export function sourceText({ title, link, basis }: RuleSource): string {
  return `${title}${link === undefined ? "" : `, ${link}`}${basis === undefined ? "" : ` (${basis})`}`;
}

/** The URL at the start of a link, for programs that open it. */
export function addressOf({ link }: RuleSource): string | undefined {
  return /^https:\/\/[!-~]+(?=\s|$)/.exec(link ?? "")?.[0];
}

/** Why a finding is waived, by whom, until when, and as what, if the waiver names an alias of its rule. */
export function waiverText(finding: Pick<Finding, "waiver">): string {
  const { waiver } = finding;
  if (waiver === undefined) return "";
  const as = waiver.as === undefined ? "" : `, waived as ${waiver.as}`;
  return `${waiver.reason} (${waiver.owner}, until ${waiver.expires}${as})`;
}

export type FindingArea = Finding["area"];

/** Every area of findings, in the order of a report. */
export const findingAreas: readonly FindingArea[] = [...areas, "custom", "waivers", "engine"];

export interface AreaGroup<T> {
  readonly area: FindingArea;
  readonly items: readonly T[];
}

/** Groups items by area, in the order of a report; within an area their order is kept. */
export function byArea<T extends { readonly area: FindingArea }>(items: readonly T[]): readonly AreaGroup<T>[] {
  return findingAreas
    .map((area) => ({ area, items: items.filter((item) => item.area === area) }))
    .filter((group) => group.items.length > 0);
}

/** Severities in the order of a report. */
export const severities: readonly Severity[] = ["error", "warning", "note"];

/** Findings in the order of every report: errors, warnings, notes whatever their area, then what is waived. */
export function inReportOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Smaller is read first. */
export function rankOf({ severity, waived }: Pick<Finding, "severity" | "waived">): number {
  return waived ? severities.length : severities.indexOf(severity);
}
