import { sourceText } from "../../facts/sources";
import type { Breach, Finding, Rule, Undecided } from "../types";

/** What a breach says: `<what is wrong>, got <value>, expected <allowed>; <what to change>` (DESIGN 5, without the path). */
export function breachText(rule: Pick<Rule, "fix">, breach: Breach): string {
  const got = breach.got === undefined ? "" : `, got ${String(breach.got)}`;
  const expected = breach.expected === undefined ? "" : `, expected ${String(breach.expected)}`;
  return `${breach.message}${got}${expected}; ${breach.remedy ?? rule.fix}`;
}

/** What an answer that could not be given says; it names the key that would decide. */
export function undecidedText(undecided: Undecided): string {
  return `not decided: the document does not say ${undecided.unknown}, expected \`${undecided.key}\`; add this key`;
}

/** The whole line: `<path> (line, column): <message>`. */
export function findingText(finding: Finding): string {
  const place = finding.path === "" ? "document" : finding.path;
  const name = finding.name === undefined ? "" : ` [${finding.name}]`;
  const position = finding.position;
  const at = position === undefined ? "" : ` (line ${position.line}, column ${position.column})`;
  return `${place}${name}${at}: ${finding.message}`;
}

/** What a rule rests on, in one line. */
export function sourceLine(rule: Pick<Rule, "sources" | "source" | "derived" | "unconfirmed">): string {
  const pages = [...rule.sources.map(sourceText), ...(rule.source === undefined ? [] : [rule.source])].join("; ");
  const derived = rule.derived === true ? (pages === "" ? "own arithmetic" : "derived from ") : "";
  const unconfirmed = rule.unconfirmed === undefined ? "" : ` [not confirmed: ${rule.unconfirmed}]`;
  return `${derived}${pages}${unconfirmed}`.trim();
}

/** How to accept a finding of the rule, as YAML for the document. */
export function waiveHint(rule: string, place?: string): string {
  const where = place === undefined ? "" : `, place: '${place}'`;
  return `waivers:\n  - { rule: ${rule}${where}, reason: WHY, owner: WHO, expires: YYYY-MM-DD }`;
}
