import type { Problem } from "../../base/problem";
import type { ClusterDesign, Deployment } from "../../model";
import { dagSheet } from "../sizing";
import { databaseIops } from "./data-disks";
import type { ClusterDesignResult } from "./design-cluster";
import { dagLimitsOf, type DagLimitId, type Limit } from "./limits";

/** Keys of the cluster that decide a limited figure; `load` depends on several of them. */
type DecidedKey = "instances" | "databases" | "machine.processors" | "machine.memoryGB" | "load";

/** Values specified at the key itself are judged by rules, not here. */
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
 * The first limit that is exceeded through a decision of the planner. Where the planner decides the number of DAGs,
 * every limit counts, since more DAGs lower the load of each.
 */
export function brokenLimit(
  design: ClusterDesignResult,
  specified: ClusterDesign | undefined,
  deployment: Deployment,
): Problem | undefined {
  const limits = limitsOfDesign(design, deployment);
  const broken = limits.find(
    (limit) => exceeds(limit) && (specified === undefined || isLeftToPlanner(decidedBy[limit.id], specified)),
  );
  if (broken === undefined) return undefined;
  const decided = decidedBy[broken.id];
  const key = specified?.instances === "auto" || decided === "load" ? "instances" : decided;
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

/** Tolerates floating-point error above a limit; an undecided value exceeds nothing. */
function exceeds({ value, limit }: Limit): boolean {
  return value !== null && value > limit * (1 + 1e-9);
}

function isLeftToPlanner(key: DecidedKey, specified: ClusterDesign): boolean {
  if (key === "machine.processors") return specified.machine.processors === "auto";
  if (key === "machine.memoryGB") return specified.machine.memoryGB === "auto";
  // Processors decided by the planner are always sufficient for the load.
  if (key === "load") return specified.instances === "auto" && specified.machine.processors !== "auto";
  if (specified.instances === "auto") return true;
  return key === "databases" && specified.databases === "auto";
}
