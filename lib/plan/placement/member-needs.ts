import type { Cluster, Deployment, Network } from "../../model";
import type { ClusterDesignResult } from "../design/cluster";
import type { DiskNeed, MachineNeed } from "./need";

/** Highest place on a SCSI controller; spare and restore disks count down from it so that data disks can grow. */
const LAST_LOCATION = 63;

/** The members of a designed cluster as machines to be placed. */
export function memberNeeds(design: ClusterDesignResult, deployment: Deployment): MachineNeed[] {
  const { cluster, server } = design;
  return cluster.members.map((member) => ({
    name: member.name,
    role: "mailbox",
    cluster: cluster.name,
    apart: [cluster.name],
    datacenter: member.datacenter,
    ...(member.host === undefined ? {} : { host: member.host }),
    ...(member.zone === undefined ? {} : { zone: member.zone }),
    ...(cluster.machine.size === undefined ? {} : { size: cluster.machine.size }),
    system: "windows",
    release: deployment.exchange.windows,
    processors: server.processors,
    memoryGB: server.memoryGB,
    disks: memberDisks(member.name, design),
    addresses: memberAddresses(member, deployment),
    stateful: true,
    settings: cluster.machine,
    path: `clusters.${cluster.design}.members.${member.datacenter}`,
  }));
}

function memberDisks(member: string, design: ClusterDesignResult): DiskNeed[] {
  const { cluster, disks, server } = design;
  const machine = cluster.machine;
  const storage = machine.dataDisk === undefined ? {} : { storage: machine.dataDisk };
  const data = groupCopies(member, design).map((databases, i): DiskNeed => ({
    name: cluster.databasesPerDisk === 1 ? (databases[0] ?? `data${i + 1}`) : `data${i + 1}`,
    purpose: "database",
    sizeGB: Math.ceil(disks.dataDiskGB),
    ...storage,
    location: i + 1,
    databases,
  }));
  const spares = Array.from({ length: cluster.spareDisks }, (_, i): DiskNeed => ({
    name: `spare${i + 1}`,
    purpose: "spare",
    sizeGB: Math.ceil(disks.dataDiskGB),
    ...storage,
    location: LAST_LOCATION - 1 - i,
    databases: [],
  }));
  const restore: DiskNeed[] = cluster.restoreDisk
    ? [
        {
          name: "restore",
          purpose: "restore",
          sizeGB: Math.ceil(disks.restoreDiskGB),
          ...storage,
          location: LAST_LOCATION,
          databases: [],
        },
      ]
    : [];
  const system: DiskNeed = {
    name: "system",
    purpose: "system",
    sizeGB: server.systemDiskGB,
    ...(machine.systemDisk === undefined ? {} : { storage: machine.systemDisk }),
    location: 0,
    databases: [],
  };
  return [system, ...data, ...spares, ...restore];
}

/**
 * Groups a member's copies by disk. With one copy a disk they keep the order of the databases, so that a new database
 * comes last and moves no disk. With several, copies that are active in normal operation are dealt out first, so that a
 * disk carries at most one active copy while there are enough disks (preferred architecture, dag-one-active-per-disk).
 */
export function groupCopies(member: string, design: ClusterDesignResult): string[][] {
  const copies = design.layout.flatMap((one) => {
    const copy = one.copies.find((candidate) => candidate.server === member);
    return copy === undefined ? [] : [{ database: one.database, preference: copy.preference }];
  });
  if (design.cluster.databasesPerDisk === 1) return copies.map((copy) => [copy.database]);
  const disks: string[][] = Array.from({ length: design.dataDisksPerServer }, () => []);
  // Stable sort: within a preference the order of the databases stays.
  const dealt = [...copies].sort((a, b) => a.preference - b.preference);
  dealt.forEach((copy, i) => disks[i % disks.length]?.push(copy.database));
  return disks.filter((disk) => disk.length > 0);
}

function memberAddresses(member: Cluster["members"][number], deployment: Deployment): MachineNeed["addresses"] {
  const networks = deployment.datacenters.find((one) => one.name === member.datacenter)?.networks ?? [];
  return (["mapi", "replication"] as const).flatMap((purpose) => {
    const address = member.addresses[purpose];
    const network = address === undefined ? undefined : networkOf(networks, purpose);
    return address === undefined || network === undefined ? [] : [{ network: network.name, address }];
  });
}

function networkOf(networks: readonly Network[], purpose: Network["purpose"]): Network | undefined {
  return networks.find((network) => network.purpose === purpose);
}
