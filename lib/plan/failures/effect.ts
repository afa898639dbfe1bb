import { compareNames, sortByName } from "../../base/order";
import type { ClusterIndex } from "./cluster-index";
import { linkName } from "./link-name";
import type { FailureSet, FailureWitness } from "./types";

/** Effect of a failure set on the parts: what still runs, and which datacenters no longer reach each other. */
export interface Effect {
  /** By position in `ClusterIndex.members`. */
  readonly running: readonly boolean[];
  readonly witnessRuns: boolean;
  readonly alternateWitnessRuns: boolean;
  /** Whether packets pass directly between two datacenters; traffic is not rerouted around a cut link. */
  readonly reaches: (from: string, to: string) => boolean;
}

/**
 * A host fails with its members and a witness on it; a datacenter with its members, hosts, witness and links. A witness
 * on a member fails with that member.
 */
export function effectOf(index: ClusterIndex, failure: FailureSet): Effect {
  const { witness, alternateWitness } = index.cluster;
  const cut = cutLinks(failure);
  const running = index.members.map((member) => !failure.members.includes(member.name) && placeRuns(failure, member));
  const runs = (place: FailureWitness): boolean => {
    if (!placeRuns(failure, place)) return false;
    return place.member === undefined || running[index.members.findIndex(({ name }) => name === place.member)] === true;
  };
  return {
    running,
    witnessRuns: witness !== undefined && !failure.witness && runs(witness),
    alternateWitnessRuns: alternateWitness !== undefined && runs(alternateWitness),
    reaches: (from, to) =>
      from === to
        ? !failure.datacenters.includes(from)
        : !cut.has(linkName(from, to)) && !failure.datacenters.includes(from) && !failure.datacenters.includes(to),
  };
}

/** Names of all links that are cut, alone or with a gateway. */
export function cutLinks({ links, gateways = [] }: FailureSet): ReadonlySet<string> {
  return new Set([...links, ...gateways.flatMap(({ cuts }) => cuts)].map(([a, b]) => linkName(a, b)));
}

/** The failure set by the names in the document, sorted. */
export function failureNames(failure: FailureSet): string[] {
  const names = [
    ...failure.members,
    ...failure.hosts,
    ...failure.datacenters,
    ...(failure.witness ? ["witness"] : []),
    ...failure.links.map(([a, b]) => `link:${linkName(a, b)}`),
    ...(failure.gateways ?? []).map(({ name }) => name),
  ];
  return sortByName([...new Set(names)], (name) => name);
}

/** Everything that fails in any of the sets. */
export function uniteFailures(sets: readonly FailureSet[]): FailureSet {
  const links = new Map(sets.flatMap((set) => set.links.map((link) => [linkName(link[0], link[1]), link] as const)));
  const gateways = new Map(
    sets.flatMap((set) => (set.gateways ?? []).map((gateway) => [gateway.name, gateway] as const)),
  );
  return {
    members: unique(sets.flatMap((set) => set.members)),
    hosts: unique(sets.flatMap((set) => set.hosts)),
    datacenters: unique(sets.flatMap((set) => set.datacenters)),
    witness: sets.some((set) => set.witness),
    links: [...links.keys()].sort(compareNames).map((name) => links.get(name) as readonly [string, string]),
    ...(gateways.size === 0 ? {} : { gateways: sortByName([...gateways.values()], ({ name }) => name) }),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareNames);
}

/** Whether something in this datacenter and on this host still runs. */
export function placeRuns(failure: FailureSet, place: Pick<FailureWitness, "datacenter" | "host">): boolean {
  const hostRuns = place.host === undefined || !failure.hosts.includes(place.host);
  return hostRuns && !failure.datacenters.includes(place.datacenter);
}
