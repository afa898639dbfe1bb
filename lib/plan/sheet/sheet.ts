import { significant } from "../../base/significant";
import type { Deployment } from "../../model";
import type { ClusterSizes, Megacycles, Plan, TierSizes } from "../types";
import { azureMembers, type AzureMembers } from "../placement/platforms/azure/members";
import { requiredFailureLoads, singleFailureLoads, type FailureLoad } from "./failures";
import { clusterLimits, hostLimits, type LimitLine } from "./limit-lines";
import { workingsOf, type ClusterWorkings } from "./workings";

/** The sizing sheet of a deployment; JSON-safe. */
export interface SizeSheet {
  readonly deployment: string;
  readonly exchange: { readonly version: string; readonly edition: string };
  /** Fraction per year and number of years; null for no growth. */
  readonly growth: { readonly perYear: number; readonly years: number } | null;
  readonly tiers: readonly SheetTier[];
  readonly clusters: readonly ClusterSheet[];
  /** Members of DAGs in Azure, with their sizes and disks. */
  readonly azure: readonly AzureMembers[];
  /** Machines that are not sized by mailboxes, totals by role. */
  readonly otherMachines: readonly MachineSum[];
  readonly hosts: readonly HostFill[];
  readonly hostLimits: readonly LimitLine[];
  readonly notes: Plan["sizes"]["notes"];
}

export interface SheetTier extends TierSizes {
  readonly location: "cluster" | "cloud";
  readonly kind: "user" | "shared";
  readonly messagesPerDay: number;
  readonly averageMessageKB: number;
  readonly quotaGB: number;
  readonly archiveGB: number;
  /** All planned mailboxes of the tier at their quota. */
  readonly onDiskGB: number;
}

export interface ClusterSheet {
  readonly name: string;
  readonly members: Readonly<Record<string, number>>;
  readonly databasesPerDisk: number;
  readonly spareDisks: number;
  readonly restoreDisk: boolean;
  readonly sizes: ClusterSizes;
  /** Of one member; null when no host gives a figure for its processors. */
  readonly megacycles: Megacycles | null;
  /** Peak IOPS of one data disk if all are equally busy. */
  readonly peakIopsPerDisk: number;
  readonly maximumActiveDatabases: number;
  /** Number of members that the mail flow is sized for. */
  readonly serversLeft: number;
  readonly failures: readonly FailureLoad[];
  readonly required: readonly FailureLoad[];
  readonly limits: readonly LimitLine[];
}

export interface MachineSum {
  readonly role: string;
  readonly datacenter: string;
  readonly count: number;
  readonly processors: number;
  readonly memoryGB: number;
  readonly diskGB: number;
}

export interface HostFill {
  readonly name: string;
  readonly datacenter: string;
  readonly machines: number;
  readonly cores: number;
  readonly processorRatio: number;
  readonly memoryUsedGB: number;
  readonly memoryGB: number;
  readonly storage: readonly { readonly name: string; readonly usedGB: number; readonly usableGB: number }[];
}

/** The sheet of a deployment and its plan. Pure; everything in it is in the plan or derived from it. */
export function sizeSheet(deployment: Deployment, plan: Plan): SizeSheet {
  return {
    deployment: deployment.name,
    exchange: { version: deployment.exchange.version, edition: deployment.exchange.edition },
    growth: deployment.growth ?? null,
    tiers: tiersOf(deployment, plan),
    clusters: workingsOf(deployment, plan).map((workings) => clusterSheet(workings)),
    azure: azureMembers(plan),
    otherMachines: otherMachines(plan),
    hosts: plan.datacenters.flatMap((datacenter) =>
      datacenter.hosts.map((host) => ({
        name: host.name,
        datacenter: datacenter.name,
        machines: host.machines.length,
        cores: host.cores,
        processorRatio: host.processorRatio,
        memoryUsedGB: host.memoryUsedGB,
        memoryGB: host.memoryGB,
        storage: host.storage,
      })),
    ),
    hostLimits: hostLimits(plan),
    notes: plan.sizes.notes,
  };
}

function tiersOf(deployment: Deployment, plan: Plan): SheetTier[] {
  return plan.sizes.tiers.flatMap((sizes) => {
    const tier = deployment.users.find((tier) => tier.name === sizes.name);
    if (tier === undefined) return [];
    return [
      {
        ...sizes,
        location: tier.location,
        kind: tier.kind,
        messagesPerDay: tier.messagesPerDay,
        averageMessageKB: tier.averageMessageKB,
        quotaGB: tier.quotaGB,
        archiveGB: tier.archiveGB ?? 0,
        onDiskGB: (sizes.plannedMailboxes * sizes.mailboxSizeOnDiskMB) / 1024,
      },
    ];
  });
}

function clusterSheet(workings: ClusterWorkings): ClusterSheet {
  const { plan: cluster, sizes, cluster: settings } = workings;
  return {
    name: cluster.name,
    members: Object.fromEntries(
      Object.entries(cluster.membersByDatacenter).map(([datacenter, members]) => [datacenter, members.length]),
    ),
    databasesPerDisk: settings.databasesPerDisk,
    spareDisks: settings.spareDisks,
    restoreDisk: settings.restoreDisk,
    sizes,
    megacycles: sizes.megacycles ?? null,
    peakIopsPerDisk: significant(workings.figures.number("peakIopsPerDisk")),
    maximumActiveDatabases: cluster.maximumActiveDatabases,
    serversLeft: cluster.serversLeft,
    failures: singleFailureLoads(workings),
    required: requiredFailureLoads(workings),
    limits: clusterLimits(workings),
  };
}

function otherMachines(plan: Plan): MachineSum[] {
  const sums = new Map<string, MachineSum>();
  for (const machine of plan.machines.filter((machine) => machine.role !== "mailbox")) {
    const key = `${machine.role}|${machine.datacenter}`;
    const sum = sums.get(key);
    sums.set(key, {
      role: machine.role,
      datacenter: machine.datacenter,
      count: (sum?.count ?? 0) + 1,
      processors: (sum?.processors ?? 0) + machine.processors,
      memoryGB: (sum?.memoryGB ?? 0) + machine.memoryGB,
      diskGB: (sum?.diskGB ?? 0) + machine.disks.reduce((whole, disk) => whole + disk.sizeGB, 0),
    });
  }
  return [...sums.values()];
}
