import { compareNames } from "../../base/order";

/** Failures that are measured together. */
export type QualityFamily =
  | "nothing"
  | "one server"
  | "two servers"
  | "a datacenter"
  | "a datacenter and one server"
  | "a datacenter and two servers";

export interface FailedSet {
  /** Positions of the failed servers. */
  readonly servers: ReadonlySet<number>;
  /** Equal for sets with the same number of failed servers in each datacenter. */
  readonly kind: string;
}

export interface FailedFamily {
  readonly family: QualityFamily;
  readonly sets: readonly FailedSet[];
}

/** The failure sets of each family, given the datacenter of each server; families without a set are left out. */
export function failedSets(datacenters: readonly string[]): FailedFamily[] {
  const names = [...new Set(datacenters)].sort(compareNames);
  const all = datacenters.map((_, server) => server);
  const losses = names.length < 2 ? [] : names;
  const withDatacenter = (more: number): FailedSet[] =>
    losses.flatMap((name) => {
      const inside = all.filter((server) => datacenters[server] === name);
      const outside = all.filter((server) => datacenters[server] !== name);
      return choose(outside, more).map((servers) => setOf(datacenters, [...inside, ...servers]));
    });
  const families: FailedFamily[] = [
    { family: "nothing", sets: [setOf(datacenters, [])] },
    { family: "one server", sets: choose(all, 1).map((servers) => setOf(datacenters, servers)) },
    { family: "two servers", sets: choose(all, 2).map((servers) => setOf(datacenters, servers)) },
    { family: "a datacenter", sets: withDatacenter(0) },
    { family: "a datacenter and one server", sets: withDatacenter(1) },
    { family: "a datacenter and two servers", sets: withDatacenter(2) },
  ];
  const survivors = (set: FailedSet): boolean => set.servers.size < datacenters.length;
  return families
    .map(({ family, sets }) => ({ family, sets: sets.filter(survivors) }))
    .filter(({ sets }) => sets.length > 0);
}

function setOf(datacenters: readonly string[], servers: readonly number[]): FailedSet {
  const kind = servers.map((server) => datacenters[server] ?? "").sort(compareNames).join("\n"); // prettier-ignore
  return { servers: new Set(servers), kind };
}

/** All combinations of 0, 1 or 2 items. */
function choose(items: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  if (count === 1) return items.map((item) => [item]);
  return items.flatMap((item, place) => items.slice(place + 1).map((other) => [item, other]));
}
