import type { Host, Storage } from "../../model";
import type { ClusterPlan } from "../../plan";
import { eachOf } from "../engine/answers";
import type { Answer, Subject, Verdict } from "../types";
import { designsOn, membersOf, storagesOf, type HostStorage } from "./lookup";

/** Storage for the databases of any cluster, each entry of the document once. */
export function databaseStorages(subject: Subject): readonly HostStorage[] {
  return storagesUnder(subject, subject.plan.clusters, "database");
}

/** Storage for databases or system disks of any cluster, each entry of the document once. */
export function memberStorages(subject: Subject): readonly HostStorage[] {
  const found = subject.plan.clusters.flatMap((cluster) => [
    ...storagesOf(subject, cluster, "system"),
    ...storagesOf(subject, cluster, "database"),
  ]);
  return onePerPath(subject, found, ({ storage }) => storage);
}

/** Storage for the system disks of any cluster, each entry of the document once. */
export function systemStorages(subject: Subject): readonly HostStorage[] {
  return storagesUnder(subject, subject.plan.clusters, "system");
}

/** Storage for the disks of one purpose of some clusters, each entry of the document once. */
export function storagesUnder(
  subject: Subject,
  clusters: readonly ClusterPlan[],
  purpose: "system" | "database",
): readonly HostStorage[] {
  const found = clusters.flatMap((cluster) => storagesOf(subject, cluster, purpose));
  return onePerPath(subject, found, ({ storage }) => storage);
}

/** Checks all storage for databases or system disks, which hold the queue; `name` of the verdicts is the host's. */
export function eachMemberStorage(
  subject: Subject,
  verdictOf: (storage: Storage, host: Host) => Verdict | undefined,
): Answer {
  return eachOf(memberStorages(subject), ({ host, storage }) => verdictOf(storage, host));
}

/** Whether the storage is an SMB share; the default for a UNC path. */
export function isOnShare(storage: Storage): boolean {
  return storage.attachment === "smb";
}

/** Hyper-V hosts on which members run, each entry of the document once. */
export function memberHosts(subject: Subject): readonly Host[] {
  const names = new Set(
    subject.plan.clusters.flatMap((cluster) => membersOf(subject, cluster).map((machine) => machine.host)),
  );
  if (designsOn(subject, "hyper-v").length === 0) return [];
  const hosts = subject.deployment.datacenters.flatMap((datacenter) => datacenter.hosts);
  return onePerPath(
    subject,
    hosts.filter((host) => names.has(host.name)),
    (host) => host,
  );
}

/** One entry with `count` stands for many hosts: a finding about it is reported once. */
function onePerPath<T>(subject: Subject, items: readonly T[], thingOf: (item: T) => object): readonly T[] {
  const byPath = new Map<string, T>();
  for (const item of items) {
    const path = subject.pathOf(thingOf(item));
    if (!byPath.has(path)) byPath.set(path, item);
  }
  return [...byPath.values()];
}
