import type { Problem } from "../../base/problem";
import type { ClusterDesign, Deployment } from "../../model";
import { databaseLimits, hardwareLimits, processorLoadLimit } from "../../facts/sizing";
import type { ClusterDesignResult } from "./design-cluster";
import { databaseIops, weakestDataDisk } from "./data-disks";
import { dagSheet, versionNumber } from "../sizing";

/** What the planner decides and a limit may stand against. */
type DecidedKey = "instances" | "databases" | "machine.processors" | "machine.memoryGB" | "load";

/** One limit that a design is held against. */
export interface LimitCheck {
  /** The key of the cluster that decides it; what the document says there itself is for the rules to judge. */
  readonly key: DecidedKey;
  /** What is limited, in words: `copies on a server`. */
  readonly limit: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
}

/** Every limit of a cluster's design with how close it is; `value > most` is broken. Disks and hosts are placement's. */
export function limitsOf(design: ClusterDesignResult, deployment: Deployment): LimitCheck[] {
  const { cluster, disks, server, worst } = design;
  const hardware = hardwareLimits[versionNumber(deployment.exchange.version)];
  const standard = deployment.exchange.edition === "standard";
  const copies = Object.values(cluster.copies.perDatacenter).reduce((sum, count) => sum + count, 0);
  const load = dagSheet(design.inputs).number("processorLoadWorst");
  return [
    {
      key: "instances",
      limit: "members of a DAG",
      value: cluster.members.length,
      most: databaseLimits.membersPerDag,
      unit: "members",
    },
    {
      key: "databases",
      limit: `database copies on a server (${deployment.exchange.edition} edition)`,
      value: worst.copies,
      most: standard ? databaseLimits.copiesPerServerStandard : databaseLimits.copiesPerServer,
      unit: "copies",
    },
    {
      key: "databases",
      limit: copies > 1 ? "size of a database with copies" : "size of a database without copies",
      value: disks.databaseGB,
      most: copies > 1 ? databaseLimits.copiesGB : databaseLimits.standAloneGB,
      unit: "GB",
    },
    {
      key: "machine.processors",
      limit: "processors of a server",
      value: server.processors,
      most: hardware.cores,
      unit: "processors",
    },
    {
      key: "machine.memoryGB",
      limit: "memory of a server",
      value: server.memoryGB,
      most: hardware.maximumMemoryGB,
      unit: "GB",
    },
    ...diskLimits(design, deployment),
    ...(Number.isNaN(load)
      ? []
      : [
          {
            key: "load" as const,
            limit: "processor load in the worst allowed failure",
            value: load * 100,
            most: processorLoadLimit * 100,
            unit: "%",
          },
        ]),
  ];
}

/**
 * The first limit that something breaks which was left to the planner. Where it decides the number of DAGs that is every
 * limit, since each DAG has less to carry when there are more.
 */
export function brokenLimit(
  design: ClusterDesignResult,
  said: ClusterDesign | undefined,
  deployment: Deployment,
): Problem | undefined {
  const broken = limitsOf(design, deployment).find((one) => exceeds(one) && (said === undefined || isOpen(one, said)));
  if (broken === undefined) return undefined;
  const key = said?.instances === "auto" || broken.key === "load" ? "instances" : broken.key;
  return {
    code: "no-fit",
    path: `clusters.${design.cluster.design}.${key}`,
    message: `${broken.limit} of ${design.cluster.name} would be above the limit`,
    got: `${Math.round(broken.value * 10) / 10} ${broken.unit}`,
    expected: `at most ${broken.most}`,
    remedy: "add members or DAGs, or lower what they carry",
  };
}

/** What arithmetic in floating point leaves above a limit is none. */
function exceeds({ value, most }: LimitCheck): boolean {
  return value > most * (1 + 1e-9);
}

function isOpen({ key }: LimitCheck, said: ClusterDesign): boolean {
  if (key === "machine.processors") return said.machine.processors === "auto";
  if (key === "machine.memoryGB") return said.machine.memoryGB === "auto";
  // Processors that the planner decides are as many as the load needs.
  if (key === "load") return said.instances === "auto" && said.machine.processors !== "auto";
  if (said.instances === "auto") return true;
  return key === "databases" && said.databases === "auto";
}

/** A data disk against the weakest physical disk that it may lie on. */
function diskLimits(design: ClusterDesignResult, deployment: Deployment): LimitCheck[] {
  const { cluster, disks, inputs } = design;
  const disk = weakestDataDisk(cluster, deployment);
  if (disk === undefined) return [];
  const iops = databaseIops(inputs) * cluster.databasesPerDisk;
  return [
    {
      key: "databases",
      limit: "data disk on its physical disk",
      value: disks.neededDataDiskGB,
      most: disk.sizeGB,
      unit: "GB",
    },
    ...(disk.iops === undefined
      ? []
      : [
          {
            key: "databases" as const,
            limit: "disk operations of a data disk",
            value: iops,
            most: disk.iops,
            unit: "a second",
          },
        ]),
  ];
}
