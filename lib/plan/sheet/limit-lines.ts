import { databaseLimits, hardwareLimits, processorLoadLimit, virtualization } from "../../facts/sizing";
import { versionNumber } from "../sizing";
import { weakestDataDisk } from "../design/data-disks";
import type { Plan } from "../types";
import type { ClusterWorkings } from "./workings";

/** How close a figure is to the most that it may be. */
export interface LimitLine {
  readonly limit: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
  /** Per cent of the limit that is used. */
  readonly percent: number;
}

/** Every limit of one DAG, the closest first. */
export function clusterLimits(workings: ClusterWorkings): LimitLine[] {
  const lines = [
    ...ofDatabases(workings),
    ...ofServers(workings),
    ...ofDisks(workings),
    ...ofDirectory(workings),
    ...ofLinks(workings),
  ];
  return lines.sort((a, b) => b.percent - a.percent);
}

/** Processors and memory of the fullest hosts that carry something of the plan. */
export function hostLimits(plan: Plan): LimitLine[] {
  const used = plan.datacenters.flatMap((one) => one.hosts).filter((host) => host.machines.length > 0);
  if (used.length === 0) return [];
  const ratio = used.reduce((most, host) => (host.processorRatio > most.processorRatio ? host : most));
  const memory = used.reduce((most, host) =>
    host.memoryUsedGB / host.memoryGB > most.memoryUsedGB / most.memoryGB ? host : most,
  );
  return [
    line(
      `virtual processors on a core of ${ratio.name}`,
      ratio.processorRatio,
      virtualization.highestProcessorsPerCore,
      "",
    ),
    line(`memory of ${memory.name}`, memory.memoryUsedGB, memory.memoryGB, "GB"),
  ];
}

function line(limit: string, value: number, most: number, unit: string): LimitLine {
  return { limit, value, most, unit, percent: most === 0 ? (value === 0 ? 0 : Infinity) : (100 * value) / most };
}

function ofDatabases({ deployment, plan, sizes }: ClusterWorkings): LimitLine[] {
  const { edition } = deployment.exchange;
  const copies = plan.databases[0]?.copies.length ?? 0;
  return [
    line("members of a DAG", plan.members.length, databaseLimits.membersPerDag, "members"),
    line(
      `database copies on a server, ${edition} edition`,
      sizes.copiesPerServer,
      edition === "standard" ? databaseLimits.copiesPerServerStandard : databaseLimits.copiesPerServer,
      "copies",
    ),
    line(
      copies > 1 ? "size of a database with copies" : "size of a database without copies",
      sizes.databaseGB,
      copies > 1 ? databaseLimits.copiesGB : databaseLimits.standAloneGB,
      "GB",
    ),
  ];
}

function ofServers({ deployment, sizes, megacyclesPerProcessor }: ClusterWorkings): LimitLine[] {
  const hardware = hardwareLimits[versionNumber(deployment.exchange.version)];
  return [
    line("processors of a server", sizes.processors, hardware.cores, "processors"),
    line("memory of a server", sizes.memoryGB, hardware.maximumMemoryGB, "GB"),
    ...(megacyclesPerProcessor === undefined
      ? []
      : [
          line(
            "processor load in the worst allowed failure",
            sizes.processorLoad.worst * 100,
            processorLoadLimit * 100,
            "%",
          ),
        ]),
  ];
}

/** A data disk against the physical disk that it lies on, where every disk is a volume of its own. */
function ofDisks({ deployment, cluster, sizes }: ClusterWorkings): LimitLine[] {
  const disk = weakestDataDisk(cluster, deployment);
  if (disk === undefined) return [];
  const iops = (sizes.peakIopsPerServer / Math.max(1, sizes.copiesPerServer)) * cluster.databasesPerDisk;
  return [
    line("data disk on its physical disk", sizes.neededDataDiskGB, disk.sizeGB, "GB"),
    ...(disk.iops === undefined ? [] : [line("disk operations of a data disk, peak", iops, disk.iops, "a second")]),
  ];
}

function ofDirectory({ sizes }: ClusterWorkings): LimitLine[] {
  return Object.entries(sizes.domainControllerCores).map(([datacenter, { needed, present }]) =>
    line(`global catalog cores needed in ${datacenter}`, needed, present, "cores"),
  );
}

/** Log shipping against the slowest link between two datacenters with members. */
function ofLinks({ deployment, plan, sizes }: ClusterWorkings): LimitLine[] {
  const places = Object.keys(plan.membersByDatacenter);
  const links = deployment.links.filter((link) => link.between.every((end) => places.includes(end)));
  return links.map((link) =>
    line(`log shipping on the link ${link.between.join("-")}`, sizes.replicationMbps, link.mbps, "Mbit/s"),
  );
}
