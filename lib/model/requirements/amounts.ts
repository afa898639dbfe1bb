import type { Problem } from "../../base/problem";
import type { AnyWord, FailureNames, FailureTerm } from "./types";

/** What is counted for a word that stands for several parts, or for the witness. */
export type CountedWord = AnyWord | "witness";

/**
 * More cases than this are refused before any is laid out: three steps of any two out of sixteen members would be more
 * than a million, and answering takes time and memory for each.
 */
export const mostCases = 20_000;

const things: Readonly<Record<CountedWord, string>> = {
  "any-member": "member",
  "any-two-members": "DAG of two members",
  "any-host": "host",
  "any-datacenter": "datacenter",
  "any-link": "link",
  "any-zone": "zone",
  witness: "witness",
};

/**
 * The problem of a term that matches nothing, which would otherwise always be survived; undefined if it matches
 * something.
 */
export function emptyTermProblem(term: FailureTerm, names: FailureNames, path: string): Problem | undefined {
  if ("name" in term || term.kind === "link" || names.amounts[term.kind] > 0) return undefined;
  if (term.kind === "witness" && names.cloudWitness) {
    return {
      code: "not-simulated",
      path,
      message: "a cloud witness is not simulated",
      got: '"witness"',
      expected: "a file share witness, or something else that can fail",
      remedy: "remove it",
    };
  }
  return {
    code: "nothing-to-fail",
    path,
    message: `there is no ${things[term.kind]} to fail`,
    got: JSON.stringify(term.kind),
    remedy: "remove it",
  };
}

/** Upper bound of the number of cases of the steps; equal cases are evaluated once. */
function caseCount(steps: readonly (readonly FailureTerm[])[], amounts: FailureNames["amounts"]): number {
  const amountOf = (term: FailureTerm): number => ("name" in term || term.kind === "link" ? 1 : amounts[term.kind]);
  return steps.flat().reduce((product, term) => product * amountOf(term), 1);
}

/**
 * The problem of too many cases, with the longest beginning that is accepted however many DAGs there will be. `written`
 * contains the terms as written.
 */
export function tooManyCases(
  steps: readonly (readonly FailureTerm[])[],
  written: readonly (readonly string[])[],
  names: FailureNames,
  path: string,
): Problem | undefined {
  const cases = caseCount(steps, names.amounts);
  if (cases <= mostCases) return undefined;
  return {
    code: "too-many-cases",
    path,
    message: "stands for too many cases",
    got: `${cases} cases`,
    expected: `at most ${mostCases} cases`,
    remedy: `write \`${beginningThatFits(steps, written, names.mostAmounts)}\`, or name what fails`,
  };
}

function beginningThatFits(
  steps: readonly (readonly FailureTerm[])[],
  written: readonly (readonly string[])[],
  amounts: FailureNames["amounts"],
): string {
  let left = steps.flat().length;
  while (left > 1 && caseCount(firstTerms(steps, left), amounts) > mostCases) left -= 1;
  const beginning = firstTerms(steps, left);
  if (caseCount(beginning, amounts) > mostCases) return "any-datacenter";
  return firstTerms(written, left).map((step) => step.join(" + ")).join(" then "); // prettier-ignore
}

/** The first terms of all steps; steps without any are dropped. */
function firstTerms<T>(steps: readonly (readonly T[])[], count: number): T[][] {
  let left = count;
  return steps.flatMap((step) => {
    const kept = step.slice(0, left);
    left -= kept.length;
    return kept.length === 0 ? [] : [kept];
  });
}
