// The cases that every rule is tested with: holds, broken (exact paths and texts), does not apply, undecided.
import { claimText } from "../../../lib/base/claim";
import type { Rule, Severity } from "../../../lib/rules";
import { severityOf } from "../../../lib/rules";
import { findingsOf, subjectOf, type Case, type Example } from "./deployments";

/** A finding as `path: message`, or with the affected name, if the rule gives one: `path [name]: message`. */
export type Expected = string;

/** One change in a good document, and all rules with new findings. */
export interface Change {
  readonly from: Example;
  /** Path in the document that is set: the name of the change. */
  readonly set: string;
  /** The new value; `undefined` removes the existing one. */
  readonly to: unknown;
  /** The rule that the change breaks, then its companions. */
  readonly finds: readonly [string, ...string[]];
}

export interface RuleCases {
  readonly holds?: Case;
  readonly breaks: readonly (Case & { readonly finds: readonly Expected[] })[];
  /** Absent for rules that apply to every deployment; then `alwaysApplies` says so. */
  readonly doesNotApply?: Case;
  readonly alwaysApplies?: true;
  readonly undecided?: readonly (Case & { readonly finds: readonly Expected[] })[];
  /** Changes that break this rule while all rules run. */
  readonly changes?: readonly Change[];
}

export function describeRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    test("holds", () => {
      expect(rule.check(subjectOf(cases.holds ?? {})).kind).toBe("holds");
    });
    for (const [index, one] of cases.breaks.entries()) {
      test(`fails when broken, case ${index + 1}`, () => expectFindings(rule, one, one.finds, severityOf(rule)));
    }
    if (cases.alwaysApplies !== true) {
      test("does not apply", () => {
        if (cases.doesNotApply === undefined) throw new Error(`${rule.id} needs a case that it does not apply to`);
        expect(rule.check(subjectOf(cases.doesNotApply)).kind).toBe("does-not-apply");
      });
    }
    for (const [index, one] of (cases.undecided ?? []).entries()) {
      test(`is undecided, case ${index + 1}`, () => {
        expectFindings(rule, one, one.finds, rule.level === "unsupported" ? "warning" : "note");
        expect(findingsOf(rule, one).every((finding) => finding.undecided !== undefined)).toBe(true);
      });
    }
  });
}

function expectFindings(rule: Rule, input: Case, expected: readonly Expected[], severity: Severity): void {
  const findings = findingsOf(rule, input);
  const lines = findings.map(
    (finding) =>
      `${finding.path}${finding.name === undefined ? "" : ` [${finding.name}]`}: ${claimText(finding)}; ${finding.remedy}`,
  );
  expect(lines).toEqual(expected);
  expect(new Set(findings.map((finding) => `${finding.rule} ${finding.severity}`))).toEqual(
    new Set([`${rule.id} ${severity}`]),
  );
}
