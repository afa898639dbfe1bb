// The three example documents, changed by path, read, planned and evaluated: rules are tested on real input.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { problemText } from "../../../lib/base/problem";
import { readDeployment, type Deployment, type DocumentPaths } from "../../../lib/model";
import { planDeployment, type Plan } from "../../../lib/plan";
import type { Rule, Subject } from "../../../lib/rules";
import { pathFinder, placesOf } from "../../../lib/rules/engine/paths";
import { judge } from "../../../lib/rules/engine/judge";
import { changed, type Changes } from "./change";
import { smallGovernment } from "./small-government";

/** One of the three documents, or the reduced form of the largest. */
export type Example = "town" | "government" | "school" | "small-government";

export interface Case {
  /** Default `town`. */
  readonly from?: Example;
  /** Changes in the document, by path. */
  readonly document?: Changes;
  /** Changes in the deployment after it was planned, for what the planner would not plan. */
  readonly deployment?: Changes;
  /** Changes in the resulting plan, by path: what a wrong decision of the planner would look like. */
  readonly plan?: Changes;
  /** Default 2026-11-22. */
  readonly date?: string;
}

export interface Decided {
  readonly deployment: Deployment;
  readonly plan: Plan;
  readonly paths: DocumentPaths;
  readonly date: string;
}

const documents = new Map<Example, unknown>();
const decided = new Map<string, Decided>();

export function documentOf(example: Example): unknown {
  const known = documents.get(example);
  if (known !== undefined) return known;
  if (example === "small-government") {
    const small: unknown = changed(documentOf("government"), smallGovernment);
    documents.set(example, small);
    return small;
  }
  const file = join(__dirname, "..", "..", "..", "examples", example, `${example}.yaml`);
  const document: unknown = parse(readFileSync(file, "utf8"));
  documents.set(example, document);
  return document;
}

/** Reads and plans a case; equal documents only once. Fails with every problem of the document or plan. */
export function decide(input: Case): Decided {
  const date = input.date ?? "2026-11-22";
  const key = JSON.stringify([
    input.from ?? "town",
    Object.entries(input.document ?? {}).map(([k, v]) => [k, v ?? null]),
  ]);
  let base = decided.get(key);
  if (base === undefined) {
    const { deployment, problems, paths } = readDeployment(
      changed(documentOf(input.from ?? "town"), input.document ?? {}),
    );
    if (deployment === undefined) throw new Error(problems.map(problemText).join("\n"));
    const planned = planDeployment(deployment);
    if (planned.plan === undefined) throw new Error(planned.problems.map(problemText).join("\n"));
    base = { deployment, plan: planned.plan, paths, date };
    decided.set(key, base);
  }
  return {
    ...base,
    date,
    deployment: input.deployment === undefined ? base.deployment : changed(base.deployment, input.deployment),
    plan: input.plan === undefined ? base.plan : changed(base.plan, input.plan),
  };
}

export function subjectOf(input: Case): Subject {
  const { deployment, plan, paths, date } = decide(input);
  return { deployment, plan, date, pathOf: pathFinder(placesOf(deployment, paths)) };
}

/** What one rule finds in a case, without findings about waivers. */
export function findingsOf(rule: Rule, input: Case) {
  const judgement = judge({ ...decide(input), rules: [rule] });
  return judgement.findings.filter((finding) => finding.area !== "waivers");
}
