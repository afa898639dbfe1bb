import type { Problem } from "../../base/problem";
import { ProblemsError } from "../../base/problem";
import { compareNames, sortByName } from "../../base/order";
import { linkName } from "./link-name";
import type { FailureCluster, FailureDatabase, FailureMember } from "./types";

/** A copy with its server as a position in `ClusterIndex.members`. */
export interface IndexedCopy {
  readonly member: number;
  readonly lagged: boolean;
}

/** A cluster with all look-ups done once; members, databases and datacenters in the order of their names. */
export interface ClusterIndex {
  readonly cluster: FailureCluster;
  readonly members: readonly FailureMember[];
  readonly databases: readonly FailureDatabase[];
  /** Copies of each database in the order in which they are tried. */
  readonly copies: readonly (readonly IndexedCopy[])[];
  /** Datacenters that have members. */
  readonly datacenters: readonly string[];
  /** The witness has a vote: it exists and the number of members is even. */
  readonly witnessVotes: boolean;
  /** The link that log shipping between two members crosses, by their positions; `null` inside a datacenter. */
  readonly links: readonly (readonly (string | null)[])[];
}

/** Clusters are immutable, so an entry stays valid for the lifetime of its cluster. */
const indexes = new WeakMap<FailureCluster, ClusterIndex>();

/** Throws `ProblemsError` when a copy names a server that is not a member, or a name occurs twice. */
export function indexCluster(cluster: FailureCluster): ClusterIndex {
  const known = indexes.get(cluster);
  if (known !== undefined) return known;
  const index = newIndex(cluster);
  indexes.set(cluster, index);
  return index;
}

function newIndex(cluster: FailureCluster): ClusterIndex {
  const members = sortByName(cluster.members, (member) => member.name);
  const databases = sortByName(cluster.databases, (database) => database.name);
  const problems = [...repeated("members", members), ...repeated("databases", databases)];
  const places = new Map(members.map((member, place) => [member.name, place]));
  const copies = databases.map((database) => {
    const unknown = database.copies.filter((copy) => !places.has(copy.server));
    problems.push(...unknown.map((copy) => notAMember(database.name, copy.server)));
    return [...database.copies]
      .sort((a, b) => a.preference - b.preference || compareNames(a.server, b.server))
      .map((copy) => ({ member: places.get(copy.server) ?? -1, lagged: copy.lagged }));
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return {
    cluster,
    members,
    databases,
    copies,
    datacenters: [...new Set(members.map((member) => member.datacenter))].sort(compareNames),
    witnessVotes: cluster.witness !== undefined && members.length % 2 === 0,
    links: members.map((from) =>
      members.map((to) => (from.datacenter === to.datacenter ? null : linkName(from.datacenter, to.datacenter))),
    ),
  };
}

function repeated(list: string, sorted: readonly { readonly name: string }[]): Problem[] {
  return sorted
    .filter((item, place) => place > 0 && sorted[place - 1]?.name === item.name)
    .map((item) => ({
      code: "name-used-twice",
      path: `${list}.${item.name}`,
      message: "the name is used twice",
      got: JSON.stringify(item.name),
      remedy: "give each its own name",
    }));
}

function notAMember(database: string, server: string): Problem {
  return {
    code: "copy-on-unknown-server",
    path: `databases.${database}.copies`,
    message: "a copy is on a server that is no member",
    got: JSON.stringify(server),
    expected: "a member of the same availability group",
    remedy: "add the member or move the copy",
  };
}
