import { compareNames } from "../../base/order";
import type { ClusterIndex, IndexedCopy } from "./cluster-index";
import type { Mounts } from "./mount";
import type { FailureDatabase } from "./types";

/** Load of the servers and links of a side. */
export interface Load {
  readonly cpuPercent: Record<string, number>;
  readonly cachePercent: Record<string, number>;
  readonly replicationMbps: Record<string, number>;
}

/**
 * Load of the running members: active megacycles of what is mounted plus passive megacycles of the other copies of
 * mounted databases (facts/sizing 2.5), database cache of what is mounted (2.4), and log shipping from each mounted
 * database to its copies in other datacenters (2.7). A copy of a database that is mounted nowhere has nothing to
 * replay.
 */
export function loadOf(index: ClusterIndex, running: readonly boolean[], mounts: Mounts): Load {
  const megacycles = new Float64Array(index.members.length);
  const cacheMB = new Float64Array(index.members.length);
  const replication = new Map<string, number>();
  index.databases.forEach((database, place) => {
    const active = mounts[place] ?? -1;
    if (active < 0) return;
    bump(cacheMB, active, database.activeCacheMB);
    bump(megacycles, active, database.activeMegacycles);
    for (const copy of index.copies[place] ?? []) {
      if (copy.member === active || running[copy.member] !== true) continue;
      bump(megacycles, copy.member, database.passiveMegacycles);
      ship(index, replication, database, active, copy);
    }
  });
  return {
    cpuPercent: percentages(index, running, megacycles, (place) => index.members[place]?.availableMegacycles),
    cachePercent: percentages(index, running, cacheMB, (place) => index.members[place]?.cacheMB),
    replicationMbps: Object.fromEntries([...replication].sort(([a], [b]) => compareNames(a, b))),
  };
}

function bump(totals: Float64Array, place: number, by: number | undefined): void {
  totals[place] = (totals[place] ?? 0) + (by ?? 0);
}

function ship(
  index: ClusterIndex,
  replication: Map<string, number>,
  database: FailureDatabase,
  active: number,
  copy: IndexedCopy,
): void {
  const link = index.links[active]?.[copy.member] ?? null;
  if (link === null) return;
  const shipped = database.replicationMbps ?? 0;
  const mbps = copy.lagged ? (database.laggedReplicationMbps ?? shipped) : shipped;
  replication.set(link, (replication.get(link) ?? 0) + mbps);
}

function percentages(
  index: ClusterIndex,
  running: readonly boolean[],
  used: Float64Array,
  availableOf: (place: number) => number | undefined,
): Record<string, number> {
  const result: Record<string, number> = {};
  index.members.forEach((member, place) => {
    const available = availableOf(place);
    if (running[place] === true && available !== undefined)
      result[member.name] = (100 * (used[place] ?? 0)) / available;
  });
  return result;
}
