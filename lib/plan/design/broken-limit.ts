import type { Problem } from "../../base/problem";
import type { ClusterDesign, Deployment } from "../../model";
import { dagSheet } from "../sizing";
import { databaseIops } from "./data-disks";
import type { ClusterDesignResult } from "./design-cluster";
import { dagLimitsOf, type DagLimitId, type Limit } from "./limits";

/** Keys of the cluster that decide a limited figure, and `load`, which several decide. */
type DecidedKey = "instances" | "databases" | "machine.processors" | "machine.memoryGB" | "load";

/** What the document says at the key itself is for the rules to judge. */
const decidedBy: Readonly<Record<DagLimitId, DecidedKey>> = {
  members: "instances",
  "copies-per-server": "databases",
  "database-size": "databases",
  processors: "machine.processors",
  memory: "machine.memoryGB",
  "processor-load": "load",
  "data-disk-size": "databases",
  "data-disk-operations": "databases",
};

/**
 * The first limit that something breaks which was left to the planner. Where it decides the number of DAGs that is every
 * limit, since each DAG has less to carry when there are more.
 */
export function brokenLimit(
  design: ClusterDesignResult,
  said: ClusterDesign | undefined,
  deployment: Deployment,
): Problem | undefined {
  const limits = limitsOfDesign(design, deployment);
  const broken = limits.find(
    (limit) => exceeds(limit) && (said === undefined || isLeftToPlanner(decidedBy[limit.id], said)),
  );
  if (broken === undefined) return undefined;
  const decided = decidedBy[broken.id];
  const key = said?.instances === "auto" || decided === "load" ? "instances" : decided;
  return {
    code: "no-fit",
    path: `clusters.${design.cluster.design}.${key}`,
    message: `${broken.label} of ${design.cluster.name} would be above the limit`,
    got: `${Math.round((broken.value ?? 0) * 10) / 10} ${broken.unit}`,
    expected: `at most ${broken.limit}`,
    remedy: "add members or DAGs, or lower what they carry",
  };
}

function limitsOfDesign(design: ClusterDesignResult, deployment: Deployment): ReturnType<typeof dagLimitsOf> {
  const { cluster, disks, inputs, server, worst } = design;
  const load = dagSheet(inputs).value("processorLoadWorst");
  return dagLimitsOf({
    cluster,
    deployment,
    copiesPerServer: worst.copies,
    databaseGB: disks.databaseGB,
    processors: server.processors,
    memoryGB: server.memoryGB,
    neededDataDiskGB: disks.neededDataDiskGB,
    peakIopsPerDatabase: databaseIops(inputs),
    ...(typeof load === "number" ? { worstProcessorLoad: load } : {}),
  });
}

/** What arithmetic in floating point leaves above a limit is none; what is undecided breaks none. */
function exceeds({ value, limit }: Limit): boolean {
  return value !== null && value > limit * (1 + 1e-9);
}

function isLeftToPlanner(key: DecidedKey, said: ClusterDesign): boolean {
  if (key === "machine.processors") return said.machine.processors === "auto";
  if (key === "machine.memoryGB") return said.machine.memoryGB === "auto";
  // Processors that the planner decides are as many as the load needs.
  if (key === "load") return said.instances === "auto" && said.machine.processors !== "auto";
  if (said.instances === "auto") return true;
  return key === "databases" && said.databases === "auto";
}
