import { significant } from "../base/significant";
import type { Deployment } from "../model";
import type { ClusterDesignResult } from "./design/design-cluster";
import { directoryDemand, directoryInputs, globalCatalogCores } from "./design/global-catalog";
import { hostsOf } from "./design/host-figures";
import { plannedMailboxes } from "./mailboxes/spread";
import {
  dagSheet,
  directoryCoresIn,
  remoteCopies,
  retentionDays,
  tierSizeOnDiskMB,
  type DirectoryInputs,
  type Sheet,
} from "./sizing";
import type { ClusterSizes, DataDiskSizes, DiskBase, MachinePlan, SizesNote, SizesPlan, TierSizes } from "./types";

/** The figures behind the machines, for output and rules; if machines are given, disks are as deployed. */
export function planSizes(
  designs: readonly ClusterDesignResult[],
  machines: readonly MachinePlan[],
  deployment: Deployment,
): SizesPlan {
  const directory = directoryInputs(designs.map(directoryDemand));
  return {
    tiers: planTiers(deployment),
    clusters: designs.map((design) => clusterSizes(design, directory, machines, deployment)),
    notes: [...notesOn(deployment), ...undecidedLoads(designs, deployment)],
  };
}

function planTiers(deployment: Deployment): TierSizes[] {
  return deployment.users.map((tier) => {
    const planned = plannedMailboxes(tier.mailboxes, deployment.growth);
    const share = { tier, today: tier.mailboxes, planned };
    return {
      name: tier.name,
      mailboxes: tier.mailboxes,
      plannedMailboxes: planned,
      mailboxSizeOnDiskMB: tierSizeOnDiskMB(share, retentionDays(deployment)),
    };
  });
}

function clusterSizes(
  design: ClusterDesignResult,
  directory: DirectoryInputs,
  machines: readonly MachinePlan[],
  deployment: Deployment,
): ClusterSizes {
  const { inputs, cluster } = design;
  const members = machines.filter((machine) => machine.cluster === cluster.name);
  const deployed = {
    ...optional("dataDiskGB", diskOf(members, "database", Math.max)),
    ...optional("smallestDataDiskGB", diskOf(members, "database", Math.min)),
    ...optional("systemDiskGB", diskOf(members, "system", Math.max)),
  };
  const remote = remoteCopies(design.layout);
  const sheet = dagSheet({ ...inputs, remote, directory, kept: { ...inputs.kept, ...deployed } });
  const figure = (id: string): number => significant(sheet.number(id));
  return {
    name: cluster.name,
    databases: figure("databases"),
    mailboxesPerDatabase: figure("mailboxesPerDatabase"),
    databaseGB: figure("databaseGB"),
    logsPerDatabaseGB: figure("logsPerDatabaseGB"),
    dataDiskGB: figure("dataDiskGB"),
    neededDataDiskGB: figure("neededDataDiskGB"),
    dataDisks: members.flatMap((machine) => dataDisks(machine, design)),
    dataDisksPerServer: figure("dataDisksPerServer"),
    peakIopsPerServer: figure("peakIopsPerServer"),
    transportDatabaseGB: figure("transportDatabaseGB"),
    systemDiskGB: figure("systemDiskGB"),
    processors: figure("processors"),
    memoryGB: figure("memoryGB"),
    pageFileGB: figure("pageFileGB"),
    copiesPerServer: figure("copiesPerServer"),
    normalOperation: { activeDatabases: figure("normalDatabases"), copies: figure("normalCopies") },
    worstFailure: { activeDatabases: figure("worstDatabases"), copies: figure("worstCopies") },
    ...processorSizes(sheet),
    domainControllerCores: directorySizes(design, directory, deployment),
    replicationMbps: figure("replicationMbps"),
  };
}

function processorSizes(sheet: Sheet): Pick<ClusterSizes, "megacycles" | "processorLoad"> {
  const figure = (id: string): number => significant(sheet.number(id));
  if (sheet.value("megacyclesPerProcessor") === null) return { processorLoad: { limit: figure("processorLoadLimit") } };
  return {
    megacycles: {
      perProcessor: figure("megacyclesPerProcessor"),
      available: figure("megacyclesAvailable"),
      normal: figure("megacyclesNormal"),
      worst: figure("megacyclesWorst"),
      limit: figure("megacyclesLimit"),
    },
    processorLoad: {
      normal: figure("processorLoadNormal"),
      worst: figure("processorLoadWorst"),
      limit: figure("processorLoadLimit"),
    },
  };
}

/** All databases of a DAG are planned alike. */
function dataDisks({ name, disks: all }: MachinePlan, { disks }: ClusterDesignResult): DataDiskSizes[] {
  const baseDisks: readonly DiskBase[] = all;
  return baseDisks
    .filter(({ purpose }) => purpose === "database")
    .map(({ name: disk, sizeGB, databases }) => ({
      machine: name,
      disk,
      sizeGB,
      databasesGB: significant(databases.length * disks.databaseGB),
      contentGB: significant(databases.length * (disks.databaseGB + disks.logsGB)),
    }));
}

function diskOf(
  machines: readonly MachinePlan[],
  purpose: string,
  extreme: (...sizes: readonly number[]) => number,
): number | undefined {
  const sizes = machines.flatMap(({ disks }) => disks.filter((disk) => disk.purpose === purpose));
  return sizes.length === 0 ? undefined : extreme(...sizes.map((disk) => disk.sizeGB));
}

/**
 * The domain controllers of every datacenter must be able to serve all users of the organization, because the others
 * may have failed.
 */
function directorySizes(
  design: ClusterDesignResult,
  directory: DirectoryInputs,
  deployment: Deployment,
): ClusterSizes["domainControllerCores"] {
  const places = [...new Set(design.cluster.members.map((member) => member.datacenter))];
  return Object.fromEntries(
    places.map((name) => {
      const datacenter = deployment.datacenters.find((datacenter) => datacenter.name === name);
      const present = globalCatalogCores(datacenter?.activeDirectory?.domainControllers ?? []);
      return [name, { needed: directoryCoresIn(name, directory), present }];
    }),
  );
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

function notesOn({ exchange: { version } }: Deployment): SizesNote[] {
  if (version === "2016") return [];
  return [{ code: "figures-of-earlier-version", version, figuresOf: "2016" }];
}

/** Only hosts give processor figures. */
function undecidedLoads(designs: readonly ClusterDesignResult[], deployment: Deployment): SizesNote[] {
  return designs
    .filter(({ inputs }) => inputs.slowestHost === undefined)
    .map(({ cluster }) => ({
      code: "processor-load-undecided",
      cluster: cluster.name,
      key: "specintRate2006",
      hosts: hostsOf(cluster, deployment).map(({ name }) => name),
    }));
}
