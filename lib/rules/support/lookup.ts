import type { ClusterDesign, Datacenter, Host, Link, Storage } from "../../model";
import type { ClusterPlan, DatabasePlan, HyperVDiskPlan, MachinePlan } from "../../plan";
import { undecided } from "../engine/answers";
import type { Subject, Undecided } from "../types";

/** The entry of the document that a cluster comes from. */
export function designOf(subject: Subject, cluster: ClusterPlan): ClusterDesign {
  const design = subject.deployment.clusters.find((entry) => entry.name === cluster.design);
  if (design === undefined) throw new Error(`the plan's cluster ${cluster.name} comes from no entry of the document`);
  return design;
}

/** Path in the document of a cluster, or of keys below it. */
export function clusterPath(subject: Subject, cluster: ClusterPlan, ...keys: readonly string[]): string {
  return subject.pathOf(designOf(subject, cluster), ...keys);
}

/** The cluster's name for a finding, if one entry of the document became several clusters. */
export function named(cluster: ClusterPlan): { readonly name?: string } {
  return cluster.name === cluster.design ? {} : { name: cluster.name };
}

/** Path of the entry for a member, or of its cluster if the planner decided the member's name. */
export function memberPath(subject: Subject, cluster: ClusterPlan, member: string): string {
  const design = designOf(subject, cluster);
  const entry = design.members.find((candidate) => candidate.name === member);
  return entry === undefined ? subject.pathOf(design) : subject.pathOf(entry);
}

/** Machines of the members of a cluster, in the order of the plan. */
export function membersOf(subject: Subject, cluster: ClusterPlan): readonly MachinePlan[] {
  return subject.plan.machines.filter((machine) => machine.role === "mailbox" && machine.cluster === cluster.name);
}

/** Machines that run Exchange: the members of all clusters, and a management server. */
export function exchangeServers(subject: Subject): readonly MachinePlan[] {
  return subject.plan.machines.filter(({ role }) => role === "mailbox" || role === "hybrid-management");
}

/** Names of the datacenters in which a cluster has members, sorted. */
export function datacentersOf(cluster: ClusterPlan): readonly string[] {
  const occupied = Object.entries(cluster.membersByDatacenter).filter(([, members]) => members.length > 0);
  return occupied.map(([name]) => name).sort();
}

/** Names of all datacenters with members of any cluster, sorted. */
export function mailboxDatacenters(subject: Subject): readonly string[] {
  return [...new Set(subject.plan.clusters.flatMap(datacentersOf))].sort();
}

export function datacenterNamed(subject: Subject, name: string): Datacenter | undefined {
  return subject.deployment.datacenters.find((datacenter) => datacenter.name === name);
}

export function linkBetween(subject: Subject, a: string, b: string): Link | undefined {
  return subject.deployment.links.find((link) => link.between.includes(a) && link.between.includes(b));
}

/** The answer of a rule that needs the link between two datacenters, if the document has none. */
export function missingLink(a: string, b: string, unknown: string, name?: string): Undecided {
  const key = `links: [{ between: [${a}, ${b}] }]`;
  return { ...undecided("links", `how ${a} and ${b} are connected, and thus ${unknown}`, name), key };
}

/** All pairs of the names. */
export function pairsOf(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const));
}

/** Copies of a database that are not lagged. */
export function highlyAvailableCopies(database: DatabasePlan): number {
  return database.copies.filter((copy) => !copy.lagged).length;
}

/** The minimum number of copies that are not lagged among the databases of a cluster. */
export function fewestCopies(cluster: ClusterPlan): number {
  return Math.min(...cluster.databases.map(highlyAvailableCopies));
}

/** Entries of the document whose members are machines on this platform. */
export function designsOn(subject: Subject, platform: Datacenter["platform"]): readonly ClusterDesign[] {
  return subject.deployment.clusters.filter((design) =>
    design.members.some((member) => datacenterNamed(subject, member.datacenter)?.platform === platform),
  );
}

/** Virtual disks of a machine on Hyper-V; empty on other platforms. */
export function vhdsOf(machine: MachinePlan): readonly HyperVDiskPlan[] {
  return machine.platform === "hyper-v" ? machine.disks : [];
}

export interface HostStorage {
  readonly host: Host;
  readonly storage: Storage;
}

/** Storage of the document with disks of one purpose for the members of a cluster; each storage once. */
export function storagesOf(
  subject: Subject,
  cluster: ClusterPlan,
  purpose: "system" | "database",
): readonly HostStorage[] {
  const found = new Map<Storage, HostStorage>();
  for (const machine of membersOf(subject, cluster)) {
    const host = datacenterNamed(subject, machine.datacenter)?.hosts.find(({ name }) => name === machine.host);
    for (const disk of vhdsOf(machine).filter((candidate) => candidate.purpose === purpose)) {
      const storage = host?.storage.find(({ name }) => name === disk.storage);
      if (host !== undefined && storage !== undefined) found.set(storage, { host, storage });
    }
  }
  return [...found.values()];
}
