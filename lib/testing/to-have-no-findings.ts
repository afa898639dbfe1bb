import { problemText } from "../base/problem";
import { atLeast, findingText, leavesNothing, selectFindings, selectionProblems } from "../report";
import type { Severity } from "../rules";
import { checkOptions, oneOf, texts } from "./matcher-options";
import { answer, lines, type MatcherResult } from "./result";
import { testedDeployment } from "./subject";

export interface FindingsOptions {
  /** Rules or areas whose findings are ignored. Default: none. */
  readonly except?: readonly string[];
  /** Rules or areas to consider. Default: all. */
  readonly only?: readonly string[];
  /** Lowest severity that counts. Default `note`. */
  readonly severity?: Severity;
}

/** There are no findings other than waived ones. */
export function toHaveNoFindings(received: unknown, options: FindingsOptions = {}): MatcherResult {
  const { deployment, judgement, rules } = testedDeployment(received, "toHaveNoFindings");
  checkOptions("toHaveNoFindings", options, {
    except: texts,
    only: texts,
    severity: oneOf("error", "warning", "note"),
  });
  const { severity = "note", except, only } = options;
  const problems = [
    ...selectionProblems("except", except ?? [], rules),
    ...selectionProblems("only", only ?? [], rules),
  ];
  if (problems.length > 0)
    throw new RangeError(problems.map((problem) => `toHaveNoFindings: ${problemText(problem)}`).join("\n"));
  const selection = { ...(except === undefined ? {} : { except }), ...(only === undefined ? {} : { only }) };
  if (leavesNothing(selection, rules)) {
    throw new RangeError("toHaveNoFindings: no rule is left to judge by, expected at least one");
  }
  const chosen = atLeast(selectFindings(judgement, selection, rules, false), severity);
  const open = chosen.findings.filter((finding) => !finding.waived);
  return answer(open.length === 0, {
    whenPassed: `expected ${deployment.name} to have findings, but no rule found anything`,
    whenFailed: () =>
      `expected ${deployment.name} to have no findings, but it has ${open.length}:\n` +
      lines(open.map((finding) => `${finding.severity} ${finding.rule} at ${findingText(finding)}`)),
  });
}
