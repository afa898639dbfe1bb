import { nothingFails, type FailureCluster } from "../../../lib/plan/failures";
import { indexCluster } from "../../../lib/plan/failures/cluster-index";
import { aftermathOf, firstState } from "../../../lib/plan/failures/simulate-dag";

/** Subsets with the same number of failed members, together. */
export interface SubsetRow {
  readonly failedCount: number;
  subsets: number;
  quorumLost: number;
  subsetsWithLoss: number;
  worstLost: number;
  worstPeak: number;
}

/** The effect of every simultaneous failure of a subset of members, by the search that sizing and requirements use. */
export function everyMemberSubset(cluster: FailureCluster): SubsetRow[] {
  const index = indexCluster(cluster);
  const state = firstState(index);
  const names = index.members.map((member) => member.name);
  const rows = Array.from({ length: names.length + 1 }, (_, failedCount): SubsetRow => ({
    failedCount,
    subsets: 0,
    quorumLost: 0,
    subsetsWithLoss: 0,
    worstLost: 0,
    worstPeak: 0,
  }));
  for (let mask = 0; mask < 2 ** names.length; mask++) {
    const members = names.filter((_, bit) => (mask >> bit) % 2 === 1);
    const { kept, mounts } = aftermathOf(index, state, { ...nothingFails, members });
    const row = rows[members.length];
    if (row === undefined) continue;
    const lost = mounts.filter((member) => member < 0).length;
    row.subsets += 1;
    if (!kept) row.quorumLost += 1;
    if (lost > 0) row.subsetsWithLoss += 1;
    row.worstLost = Math.max(row.worstLost, lost);
    row.worstPeak = Math.max(row.worstPeak, peakOf(mounts, names.length));
  }
  return rows;
}

function peakOf(mounts: readonly number[], members: number): number {
  const active = new Uint16Array(members);
  for (const member of mounts) if (member >= 0) active[member] = (active[member] ?? 0) + 1;
  return Math.max(...active);
}
