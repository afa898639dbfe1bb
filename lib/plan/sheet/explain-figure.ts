import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";
import type { Deployment } from "../../model";
import { chainOf, explainedRecords, sheetOf, type Step } from "../sizing";
import type { Plan } from "../types";
import { figureNames, unknownFigure } from "./figure-names";
import { workingsOf, type ClusterWorkings } from "./workings";

/** The chain of one figure of one DAG. */
export interface ExplainedFigure {
  readonly cluster: string;
  readonly steps: readonly Step[];
}

export type Explained =
  | { readonly ok: true; readonly figures: readonly ExplainedFigure[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * How a figure of a deployment comes about, for every DAG or for `cluster` alone: formulas with the numbers filled in, down
 * to what the document says. A figure of a tier is asked for as `mailboxSizeOnDiskMB[staff]`, or without the bracket for all
 * tiers. Fails with the nearest name for a figure or DAG that does not exist, and where there is no DAG.
 */
export function explainFigure(deployment: Deployment, plan: Plan, figure: string, cluster?: string): Explained {
  const every = workingsOf(deployment, plan);
  const asked = every.filter((one) => cluster === undefined || one.plan.name === cluster);
  if (asked.length === 0) return { ok: false, problem: noCluster(every, cluster) };
  const figures: ExplainedFigure[] = [];
  for (const { inputs, plan: planned } of asked) {
    const records = explainedRecords(inputs);
    const sheet = sheetOf(records, inputs);
    const applying = Object.keys(records).filter((id) => sheet.value(id) !== null);
    const names = figureNames(applying, figure);
    if (names.length === 0) return { ok: false, problem: unknownFigure(applying, figure) };
    for (const name of names) figures.push({ cluster: planned.name, steps: chainOf(records, sheet, name) });
  }
  return { ok: true, figures };
}

function noCluster(every: readonly ClusterWorkings[], cluster: string | undefined): Problem {
  const names = every.map((one) => one.plan.name);
  if (cluster === undefined || names.length === 0) {
    return {
      code: "no-cluster",
      path: "clusters",
      message: "the deployment has no DAG, so nothing is sized by mailboxes",
      remedy: "add a cluster, or ask without --explain",
    };
  }
  const near = nearest(cluster, names);
  return {
    code: "unknown-cluster",
    path: "",
    message: "there is no such DAG",
    got: JSON.stringify(cluster),
    expected: names.join(", "),
    ...(near === undefined ? {} : { remedy: `did you mean ${near}?` }),
  };
}
