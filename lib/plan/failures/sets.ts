import { compareNames } from "../../base/order";
import { indexCluster } from "./cluster-index";
import { linkName } from "./link-name";
import { firstState, outcomeOf } from "./simulate-dag";
import type { FailureCluster, FailureKind, FailureResult, FailureSet } from "./types";
import { nothingFails } from "./types";

export interface SingleFailure {
  readonly kind: FailureKind;
  readonly failure: FailureSet;
}

/** Every part of the cluster that can fail: members, hosts, zones, datacenters, the witness, links; each sorted by name. */
export function failureParts(cluster: FailureCluster): SingleFailure[] {
  const { members, witness } = cluster;
  const hosts = sorted([...members, ...(witness ? [witness] : [])].flatMap((place) => place.host ?? []));
  const isZone = (name: string): boolean => cluster.zones?.includes(name) === true;
  return [
    ...sorted(members.map((member) => member.name)).map((name) => part("member", { members: [name] })),
    ...hosts.filter((name) => !isZone(name)).map((name) => part("host", { hosts: [name] })),
    ...hosts.filter(isZone).map((name) => part("zone", { hosts: [name] })),
    ...datacentersOf(cluster).map((name) => part("datacenter", { datacenters: [name] })),
    ...(witness ? [part("witness", { witness: true })] : []),
    ...linksOf(cluster).map((link) => part("link", { links: [link] })),
  ];
}

/** Effect of each single failure, in the order of `failureParts`. */
export function singleFailures(cluster: FailureCluster): (FailureResult & { readonly kind: FailureKind })[] {
  const index = indexCluster(cluster);
  const state = firstState(index);
  return failureParts(cluster).map(({ kind, failure }) => ({ ...outcomeOf(index, state, failure).result, kind }));
}

/** Datacenters with a member or the witness, or at the end of a link. */
export function datacentersOf(cluster: FailureCluster): string[] {
  const places = [...cluster.members, ...(cluster.witness ? [cluster.witness] : [])].map((place) => place.datacenter);
  return sorted([...places, ...(cluster.links ?? []).flat()]);
}

/** The links that can be cut: those given, else one between every two datacenters. */
export function linksOf(cluster: FailureCluster): (readonly [string, string])[] {
  const given =
    cluster.links ?? [...combinations(datacentersOf(cluster), 2)].map(([a, b]) => [a ?? "", b ?? ""] as const);
  const byName = new Map(given.map(([a, b]) => [linkName(a, b), [a, b] as const]));
  return [...byName.keys()].sort(compareNames).map((name) => byName.get(name) as readonly [string, string]);
}

/** All combinations of `size` items, in the order of the items. */
export function* combinations<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let place = from; place <= items.length - size; place++) {
    for (const rest of combinations(items, size - 1, place + 1)) yield [items[place] as T, ...rest];
  }
}

function part(kind: FailureKind, failing: Partial<FailureSet>): SingleFailure {
  return { kind, failure: { ...nothingFails, ...failing } };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareNames);
}
