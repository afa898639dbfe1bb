import type { Subject } from "../types";

/** Short names of every Windows computer of the forest in the document, created or existing. */
export function computerNames(subject: Subject): readonly string[] {
  const { datacenters, clusters, identity, hybrid, migration } = subject.deployment;
  const existing = [
    ...datacenters.flatMap((datacenter) => datacenter.activeDirectory?.domainControllers ?? []),
    ...datacenters.flatMap((datacenter) => datacenter.hosts),
    ...clusters.flatMap(({ witness, alternateWitness }) => [witness, alternateWitness]).filter(isFileServer),
    ...(identity?.directorySync?.servers ?? []),
    ...(identity?.signOn?.servers ?? []),
    ...(hybrid?.managementServer === undefined ? [] : [hybrid.managementServer]),
    ...(migration?.sources ?? []).flatMap(({ servers }) => servers),
  ].map(({ name }) => name.split(".")[0] ?? name);
  const made = subject.plan.machines.filter(({ system }) => system === "windows").map(({ name }) => name);
  return [...new Set([...made, ...existing])];
}

/** The part of a host name before its first dot, in lower case. */
export function shortName(host: string): string {
  return host.toLowerCase().split(".")[0] ?? "";
}

function isFileServer<T extends { readonly kind: string }>(witness: T | undefined): witness is T {
  return witness?.kind === "file-share";
}
