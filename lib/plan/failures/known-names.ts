import type { FailureCluster } from "./types";
import { datacentersOf } from "./sets";
import { compareNames } from "../../base/order";

/** Names that a failure may be given by, over all clusters of a deployment. */
export interface KnownNames {
  readonly members: readonly string[];
  readonly hosts: readonly string[];
  readonly datacenters: readonly string[];
  /** Names of witness servers; each means the witness. */
  readonly witnesses: readonly string[];
}

export function knownNames(clusters: readonly FailureCluster[]): KnownNames {
  const places = clusters.flatMap((cluster) => [...cluster.members, ...(cluster.witness ? [cluster.witness] : [])]);
  return {
    members: sorted(clusters.flatMap((cluster) => cluster.members.map((member) => member.name))),
    hosts: sorted(places.flatMap((place) => place.host ?? [])),
    datacenters: sorted(clusters.flatMap(datacentersOf)),
    witnesses: sorted(clusters.flatMap((cluster) => cluster.witness?.name ?? [])),
  };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareNames);
}
