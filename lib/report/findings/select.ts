import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";
import {
  catalogueIds,
  engineIds,
  judgedBy,
  judgingId,
  summarize,
  type Finding,
  type Judgement,
  type Rule,
  type Severity,
} from "../../rules";
import { findingAreas } from "./parts";

/** A selection of findings: ids of rules or areas. */
export interface Selection {
  /** If omitted, all. */
  readonly only?: readonly string[];
  /** Excluded ids or areas. */
  readonly except?: readonly string[];
}

/**
 * The findings of the selected rules, with new counts. All rules were evaluated, so a waiver of a rule that is not
 * selected is neither unused nor unknown. A rule that threw belongs to its own id and area, so it is only left out if
 * excluded explicitly.
 */
export function selectFindings(
  judgement: Judgement,
  selection: Selection,
  rules: readonly Rule[],
  strict: boolean,
): Judgement {
  const { only, except } = resolved(selection);
  const areas = new Map(rules.map((rule) => [rule.id, rule.area]));
  const wordsOf = (finding: Finding): readonly string[] => {
    const failed = finding.rule === "rule-failed" && finding.name !== undefined ? finding.name : undefined;
    const more = failed === undefined ? [] : [failed, areas.get(failed) ?? ""];
    return [finding.rule, finding.area, ...more];
  };
  const findings = judgement.findings.filter((finding) => {
    const words = wordsOf(finding);
    return (
      (only === undefined || words.some((word) => only.includes(word))) && !words.some((word) => except.includes(word))
    );
  });
  const summary = summarize(findings);
  return { findings, summary, blocked: summary.error > 0 || (strict && summary.warning > 0) };
}

/** The rules of a selection. */
export function selectRules(selection: Selection, rules: readonly Rule[]): readonly Rule[] {
  const { only, except } = resolved(selection);
  const isIn = (words: readonly string[], { id, area }: Rule): boolean => words.includes(id) || words.includes(area);
  return rules.filter((rule) => (only === undefined || isIn(only, rule)) && !isIn(except, rule));
}

/** An empty check would pass. The engine's own findings belong to no rule. */
export function leavesNothing(selection: Selection, rules: readonly Rule[]): boolean {
  const { only = [], except = [] } = selection;
  const known = rules.flatMap(({ id, area }) => [id, area]);
  const isOfEngine = (word: string): boolean =>
    word !== "custom" && !known.includes(judgingId(word)) && !except.includes(word);
  return !only.some(isOfEngine) && selectRules(selection, rules).length === 0;
}

/** Replaces ids of rows that another rule covers by that rule's id. */
function resolved({ only, except = [] }: Selection) {
  return { only: only?.map(judgingId), except: except.map(judgingId) };
}

/** Checks that every word of a selection is known; otherwise a problem suggests the nearest. `option` is its origin. */
export function selectionProblems(option: string, words: readonly string[], rules: readonly Rule[]): Problem[] {
  const known = [...findingAreas, ...rules.map((rule) => rule.id), ...engineIds];
  const open: readonly string[] = catalogueIds();
  return words
    .filter((word) => !known.includes(word) && judgedBy(word) === undefined)
    .map((word) => (open.includes(word) ? notJudged(option, word) : unknownWord(option, word, known)));
}

function unknownWord(option: string, word: string, known: readonly string[]): Problem {
  const near = nearest(word, known);
  return {
    code: "unknown-rule",
    path: option,
    message: "is neither a rule nor an area",
    got: JSON.stringify(word),
    expected: "ids of rules or areas, with commas between them",
    remedy: near === undefined ? "list them with `mail-constructs rules`" : `did you mean ${near}?`,
  };
}

function notJudged(option: string, word: string): Problem {
  return {
    code: "rule-not-judged",
    path: option,
    message: "is a rule of the catalogue that no check judges",
    got: JSON.stringify(word),
    expected: "a rule that is judged",
    remedy: `see why with \`mail-constructs check --explain ${word}\``,
  };
}

const severities: readonly Severity[] = ["error", "warning", "note"];

/** Findings that make a check fail; counts and verdict remain those of all findings. */
export function failing(judgement: Judgement, strict: boolean): Judgement {
  const failed = atLeast(judgement, strict ? "warning" : "error");
  return { ...failed, findings: failed.findings.filter((finding) => !finding.waived) };
}

/** Findings of at least this severity; counts and verdict remain those of all findings. */
export function atLeast(judgement: Judgement, lowest: Severity): Judgement {
  const printed = severities.slice(0, severities.indexOf(lowest) + 1);
  return { ...judgement, findings: judgement.findings.filter((finding) => printed.includes(finding.severity)) };
}
