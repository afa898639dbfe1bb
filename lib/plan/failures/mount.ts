import type { ClusterIndex, IndexedCopy } from "./cluster-index";
import type { LossReason } from "./types";

/** For each database, by position, the member on which it is mounted, or -1. */
export type Mounts = readonly number[];

/**
 * Mounts every database on its surviving copy with the lowest preference number. A database mounted on a member that
 * still runs stays there; the others follow in the order of their names, each skipping members that have reached their
 * MaximumActiveDatabases.
 */
export function mountDatabases(index: ClusterIndex, running: readonly boolean[], before: Mounts | null): Mounts {
  const active = index.members.map(() => 0);
  const mounts = index.copies.map((_, database) => {
    const member = before?.[database] ?? -1;
    if (member < 0 || running[member] !== true) return -1;
    active[member] = (active[member] ?? 0) + 1;
    return member;
  });
  index.copies.forEach((copies, database) => {
    if ((mounts[database] ?? -1) >= 0) return;
    const copy = copies.find(
      (candidate) => canMount(index, running, candidate) && hasCapacity(index, active, candidate.member),
    );
    if (copy === undefined) return;
    mounts[database] = copy.member;
    active[copy.member] = (active[copy.member] ?? 0) + 1;
  });
  return mounts;
}

/**
 * What is mounted automatically: as `mountDatabases`, but only on servers whose policy allows automatic activation.
 * `before` tells from where a database moves.
 */
export function mountAutomatically(index: ClusterIndex, running: readonly boolean[], before: Mounts | null): Mounts {
  const free = index.copies.map((copies, database) =>
    copies.filter((copy) => mayActivate(index, copy.member, before?.[database] ?? -1)),
  );
  return mountDatabases({ ...index, copies: free }, running, before);
}

/** Whether a copy on the member may be activated automatically for a database that was mounted on another one. */
export function mayActivate(index: ClusterIndex, member: number, before: number): boolean {
  const policy = index.members[member]?.autoActivation;
  if (policy === undefined) return true;
  return policy === "intrasite-only" && before >= 0 && siteOf(index, before) === siteOf(index, member);
}

function siteOf(index: ClusterIndex, member: number): string {
  const datacenter = index.members[member]?.datacenter ?? "";
  return index.cluster.sites?.[datacenter] ?? datacenter;
}

/** Why a database is not mounted. `anywhere` are the members that run on any side. */
export function lossReason(
  index: ClusterIndex,
  database: number,
  side: readonly boolean[],
  anywhere: readonly boolean[],
): LossReason {
  const copies = index.copies[database] ?? [];
  if (copies.some((copy) => canMount(index, side, copy))) return "limit";
  if (copies.some((copy) => canMount(index, anywhere, copy))) return "other-side";
  return copies.some((copy) => anywhere[copy.member] === true) ? "only-lagged" : "no-copy";
}

function canMount(index: ClusterIndex, running: readonly boolean[], copy: IndexedCopy): boolean {
  return running[copy.member] === true && (!copy.lagged || index.cluster.laggedCopiesMount === true);
}

function hasCapacity(index: ClusterIndex, active: readonly number[], member: number): boolean {
  return (active[member] ?? 0) < (index.members[member]?.maximumActiveDatabases ?? Infinity);
}
