import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";
import type { Deployment } from "../../model";
import { processorFigureRemedy } from "../design/host-figures";
import { chainOf, explainedRecords, sheetOf, type DagRecords, type Step } from "../sizing";
import type { Plan } from "../types";
import { figureNames, unknownFigure } from "./figure-names";
import { workingsOf, type ClusterWorkings } from "./workings";

/** The derivation of one figure of one DAG. */
export interface ExplainedFigure {
  readonly cluster: string;
  readonly steps: readonly Step[];
}

export interface ExplainFigureOptions {
  /** Only for this DAG. */
  readonly cluster?: string;
  /** Where the value of a key of the document comes from, as `originOfKey` tells. If omitted, every key is cited as the document's. */
  readonly originOf?: (key: string) => Step["origin"];
}

export type Explained =
  | { readonly ok: true; readonly figures: readonly ExplainedFigure[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The derivation of a figure, for every DAG or only for `cluster`: formulas with their numbers, down to the values in
 * the document. A figure is given by its name or its label (`memory per server`); a figure per tier as
 * `mailboxSizeOnDiskMB[staff]`, or without the bracket for all tiers. Problems: an unknown figure or DAG, with the
 * nearest name; an undecided figure, with the missing value; a deployment without DAGs.
 */
export function explainFigure(
  deployment: Deployment,
  plan: Plan,
  figure: string,
  { cluster, originOf }: ExplainFigureOptions = {},
): Explained {
  const every = workingsOf(deployment, plan);
  const selected = every.filter((workings) => cluster === undefined || workings.plan.name === cluster);
  if (selected.length === 0) return { ok: false, problem: noCluster(every, cluster) };
  const figures: ExplainedFigure[] = [];
  for (const workings of selected) {
    const records = explainedRecords(workings.inputs);
    const sheet = sheetOf(records, workings.inputs);
    const applying = Object.values(records).filter(({ id }) => sheet.value(id) !== null);
    const names = figureNames(applying, figure);
    if (names.length === 0) {
      const undecided = undecidedFigure(workings, records, figure);
      return { ok: false, problem: undecided ?? unknownFigure(applying, figure) };
    }
    for (const name of names) {
      const steps = chainOf(records, sheet, name).map((step) => withOrigin(step, originOf));
      figures.push({ cluster: workings.plan.name, steps });
    }
  }
  return { ok: true, figures };
}

/** A key that the document leaves out is not cited as if the document said it. */
function withOrigin(step: Step, originOf: ExplainFigureOptions["originOf"]): Step {
  const origin = step.key === undefined ? undefined : originOf?.(step.key);
  if (step.key === undefined || origin === undefined) return step;
  return { ...step, origin, source: `${origin === "specified" ? "document" : origin}, ${step.key}` };
}

/** The problem of a figure that is undecided only because no host gives a processor figure. */
function undecidedFigure(workings: ClusterWorkings, records: DagRecords, figure: string): Problem | undefined {
  const { inputs, cluster, deployment } = workings;
  const [name = ""] = figureNames(Object.values(records), figure);
  const sheet = sheetOf(records, inputs);
  const remedy = processorFigureRemedy(cluster, deployment);
  const missing = chainOf(records, sheet, name).some((step) => processorFigures.includes(step.figure));
  if (!missing || inputs.slowestHost !== undefined || remedy === undefined) return undefined;
  return {
    code: "undecided-figure",
    path: "",
    message: `${records[name]?.label ?? name} of ${cluster.name} is undecided: no host gives a figure for its processors`,
    remedy,
  };
}

const processorFigures: readonly string[] = ["megacyclesPerProcessor", "slowestCoreMegacycles"];

function noCluster(every: readonly ClusterWorkings[], cluster: string | undefined): Problem {
  const names = every.map((workings) => workings.plan.name);
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
