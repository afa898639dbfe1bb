import { compareNames } from "../../base/order";
import type { Position } from "../../base/problem";
import type { Deployment, DocumentPaths } from "../../model";
import type { Plan } from "../../plan";
import { allRules } from "../all";
import { catalogueIds } from "../catalogue";
import type { Finding, Judgement, Rule, Severity, Subject, Summary } from "../types";
import { engineFinding, findingOf } from "./finding";
import { freeze } from "./freeze";
import { pathFinder, placesOf } from "./paths";
import { isAnswer, unreadable } from "./readable";
import { applyWaivers } from "./waivers";

export interface JudgeInput {
  readonly deployment: Deployment;
  readonly plan: Plan;
  /** ISO date of the evaluation, for the expiry of waivers and certificates and for ends of support. */
  readonly date: string;
  /** Paths of the document (`readDeployment`); if omitted, paths are those of the model. */
  readonly paths?: DocumentPaths;
  /** Line and column of a document path. */
  readonly positionOf?: (path: string) => Position | undefined;
  /** Default: all rules of the library. */
  readonly rules?: readonly Rule[];
  /** Warnings block too. Default `false`. */
  readonly strict?: boolean;
}

/**
 * Evaluates a plan: findings of every rule, waived findings, problems with the waivers. Sorted by severity, rule and
 * path. Throws `RangeError` only for an invalid date; a rule that throws becomes the finding `rule-failed`.
 */
export function judge(input: JudgeInput): Judgement {
  if (!isCalendarDay(input.date)) throw new RangeError(`date: got ${input.date}, expected YYYY-MM-DD`);
  const places = placesOf(input.deployment, input.paths);
  const pathOf = pathFinder(places);
  const subject: Subject = { deployment: input.deployment, plan: input.plan, date: input.date, pathOf };
  const rules = input.rules ?? allRules;
  if (rules.some((rule) => !allRules.includes(rule))) freeze([input.deployment, input.plan]);
  const found = rules.flatMap((rule) => findingsOf(rule, subject));
  const judged = new Set(rules.map((rule) => rule.id));
  const skipped = new Set(allRules.map((rule) => rule.id).filter((id) => !judged.has(id)));
  const ids = [...new Set([...judged, ...skipped, ...catalogueIds(), "rule-failed"])].sort();
  const failing = found.filter(({ rule }) => rule === "rule-failed").map(({ name }) => name ?? "");
  const notRun = new Set([...skipped, ...failing]);
  const { findings, about } = applyWaivers(input.deployment, found, { date: input.date, ids, notRun, places });
  const sorted = [...findings, ...about].map((finding) => positioned(finding, input.positionOf)).sort(compareFindings);
  const summary = summarize(sorted);
  return { findings: sorted, summary, blocked: summary.error > 0 || (input.strict === true && summary.warning > 0) };
}

/** `2026-02-30` has the format of a date but is not one. */
function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function findingsOf(rule: Rule, subject: Subject): Finding[] {
  try {
    const answer: unknown = rule.check(subject);
    if (!isAnswer(answer)) {
      // A promise is not awaited; a later rejection must not end the process.
      void Promise.resolve(answer).then(undefined, () => undefined);
      return [failed(rule, unreadable(answer) ?? "no answer")];
    }
    return answer.kind === "judged" ? answer.verdicts.map((verdict) => findingOf(rule, verdict)) : [];
  } catch (error) {
    return [failed(rule, reasonOf(error))];
  }
}

/** The first line of the error, because a finding is one line. No `instanceof`: a module may have its own globals. */
function reasonOf(error: unknown): string {
  const message = typeof error === "object" && error !== null && "message" in error ? error.message : error;
  return String(message).split("\n")[0]?.trim() ?? "";
}

function failed(rule: Rule, reason: string): Finding {
  const message = `the rule ${rule.id} failed and judged nothing`;
  return engineFinding("rule-failed", { path: "", name: rule.id, message, got: reason });
}

function positioned(finding: Finding, positionOf?: JudgeInput["positionOf"]): Finding {
  const position = positionOf?.(finding.path);
  return position === undefined ? finding : { ...finding, position };
}

const severities: readonly Severity[] = ["error", "warning", "note"];

function compareFindings(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compareText(a.rule, b.rule) ||
    compareNames(a.path, b.path) ||
    compareNames(a.name ?? "", b.name ?? "") ||
    compareText(claimKey(a), claimKey(b))
  );
}

function claimKey({ message, got, expected, undecided }: Finding): string {
  return JSON.stringify([message, got ?? null, expected ?? null, undecided ?? null]);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Counts of the findings; waived ones are counted only as waived. */
export function summarize(findings: readonly Finding[]): Summary {
  const count = (severity: Severity): number =>
    findings.filter((finding) => !finding.waived && finding.severity === severity).length;
  return {
    error: count("error"),
    warning: count("warning"),
    note: count("note"),
    waived: findings.filter((finding) => finding.waived).length,
  };
}
