import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";
import {
  coverage,
  engineIds,
  engineRuleOf,
  judgedBy,
  ruleSources,
  severityOf,
  waiveHint,
  type CoveredRow,
  type Rule,
  type RuleSource,
} from "../../rules";

/** Everything known about a rule. */
export interface Explanation {
  readonly id: string;
  readonly area: string;
  readonly title: string;
  /** `unsupported`, `risk`, `advice`; absent for findings of the engine. */
  readonly level?: string;
  readonly severity: string;
  readonly judged: boolean;
  readonly why?: string;
  /** Notes on how the rule is evaluated, confirmed or covered. */
  readonly notes: readonly string[];
  readonly appliesTo: readonly string[];
  readonly versions?: string;
  readonly sources: readonly RuleSource[];
  readonly fix?: string;
  /** Waiver templates: for the whole deployment and for one place, for the document and for code. */
  readonly waive?: { readonly document: string; readonly code: string };
}

export type ExplainResult =
  | { readonly explanation: Explanation; readonly problem?: undefined }
  | { readonly explanation?: undefined; readonly problem: Problem };

/** Explains a rule that is evaluated, a catalogue row that is not, or a finding of the engine. */
export function explainRule(id: string, rules: readonly Rule[]): ExplainResult {
  const rule = rules.find((candidate) => candidate.id === id);
  const rows = coverage();
  const row = rows.find((candidate) => candidate.id === id);
  if (rule !== undefined) return { explanation: ofRule(rule, row) };
  const judge = rules.find((candidate) => candidate.id === judgedBy(id));
  if (row !== undefined && judge !== undefined) return { explanation: ofAlias(row, judge) };
  if (row !== undefined) return { explanation: ofRow(row) };
  if (engineRuleOf(id) !== undefined) return { explanation: ofEngine(id) };
  const known = [...rules.map((candidate) => candidate.id), ...rows.map((row) => row.id), ...engineIds];
  return { problem: unknownRule(id, known) };
}

function ofRule(rule: Rule, row: CoveredRow | undefined): Explanation {
  return {
    id: rule.id,
    area: rule.area,
    title: rule.title,
    level: rule.level,
    severity: severityOf(rule),
    judged: true,
    why: rule.why,
    notes: [
      ...(rule.derived === true ? ["The claim is this library's own arithmetic over its sources."] : []),
      ...(rule.unconfirmed === undefined ? [] : [`Never an error: ${rule.unconfirmed}`]),
      ...(rule.reading === undefined ? [] : [`How it is read here: ${rule.reading}`]),
      ...(row === undefined ? [] : coverageNotes(row)),
    ],
    appliesTo: rule.appliesTo,
    versions: rule.versions,
    sources: ruleSources(rule),
    fix: rule.fix,
    waive: waiverSnippets(rule.id),
  };
}

function ofRow(row: CoveredRow): Explanation {
  const notes = coverageNotes(row);
  return {
    id: row.id,
    area: row.area,
    title: row.title,
    level: row.level,
    severity: severityOf(row),
    judged: false,
    notes: [...(row.coverage.containedIn === undefined ? ["No check judges this rule."] : []), ...notes],
    appliesTo: row.appliesTo,
    versions: row.versions,
    sources: ruleSources(row),
  };
}

/** A row covered by another rule: its own claim, with that rule's reason and remedy. */
function ofAlias(row: CoveredRow, judge: Rule): Explanation {
  const { why, fix, severity } = ofRule(judge, undefined);
  const by = `Judged by ${judge.id}, which reports the finding; a waiver may name either.`;
  return {
    ...ofRow(row),
    level: judge.level,
    severity,
    judged: true,
    ...(why === undefined ? {} : { why }),
    notes: [by, ...coverageNotes(row)],
    ...(fix === undefined ? {} : { fix }),
    waive: waiverSnippets(row.id),
  };
}

function coverageNotes({ coverage: entry }: CoveredRow): string[] {
  return [
    ...(entry.generated === undefined ? [] : [sentence("Written into the configuration by ", entry.generated)]),
    ...(entry.probe === undefined ? [] : [sentence("A check of the running system: ", entry.probe)]),
    ...(entry.byDesign === undefined ? [] : [sentence("The document cannot break it: ", entry.byDesign)]),
    ...(entry.byPlanner === undefined ? [] : [sentence("Ensured by the planner: ", entry.byPlanner)]),
    ...(entry.containedIn === undefined
      ? []
      : [`Every breach is reported by ${entry.containedIn}, which is stricter; a waiver names that rule.`]),
    ...(entry.notCovered === undefined ? [] : [sentence("Not covered: ", entry.notCovered)]),
  ];
}

function sentence(opening: string, rest: string): string {
  return `${opening}${rest.replace(/\.$/, "")}.`;
}

function ofEngine(id: string): Explanation {
  const found = engineRuleOf(id);
  return {
    id,
    area: found?.area ?? "engine",
    title: found?.title ?? id,
    severity: found?.severity ?? "error",
    judged: true,
    ...(found === undefined ? {} : { why: found.why, fix: found.fix }),
    notes: [],
    appliesTo: ["all"],
    sources: [],
    ...(id === "rule-failed" ? { waive: waiverSnippets(id) } : {}),
  };
}

/** Words in capitals are placeholders; a document that still contains them is rejected for its date. */
function waiverSnippets(id: string): NonNullable<Explanation["waive"]> {
  const code = `waive(deployment, "${id}", { reason: "WHY", owner: "WHO", expires: "YYYY-MM-DD" });`;
  return { document: waiveHint(id), code };
}

function unknownRule(id: string, known: readonly string[]): Problem {
  const near = nearest(id, known);
  return {
    code: "unknown-rule",
    path: "--explain",
    message: "no rule has this id",
    got: JSON.stringify(id),
    expected: "the id of a rule",
    remedy: near === undefined ? "list them with `mail-constructs rules`" : `did you mean ${near}?`,
  };
}
