import { machineNeed, type AzureNeed } from "../../../sizing/targets";
import type { AzureMachinePlan, AzureSizeReason, Plan } from "../../../types";

/** Identical members of a DAG in Azure, with their needs and the size and disks that satisfy them. */
export interface AzureMembers {
  readonly members: readonly string[];
  readonly need: AzureNeed;
  /**
   * The specified size, else the cheapest by the document's prices, else the smallest that satisfies the needs; null
   * when none does.
   */
  readonly size: string | null;
  /** Why this size was chosen, or what it lacks. */
  readonly reason: AzureSizeReason;
  /** Disks by premium SSD tier or other class; `null` is a disk that no tier can hold. */
  readonly disks: readonly { readonly tier: string | null; readonly purpose: string; readonly count: number }[];
}

/** All members of DAGs in Azure; identical ones are grouped. */
export function azureMembers(plan: Plan): AzureMembers[] {
  const groups = new Map<string, { found: Omit<AzureMembers, "members">; members: string[] }>();
  for (const machine of plan.machines) {
    if (machine.platform !== "azure" || machine.role !== "mailbox") continue;
    const found = membersOf(machine, plan);
    const key = JSON.stringify(found);
    const group = groups.get(key) ?? { found, members: [] };
    group.members.push(machine.name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ found, members }) => ({ members, ...found }));
}

function membersOf(machine: AzureMachinePlan, plan: Plan): Omit<AzureMembers, "members"> {
  const sizes = plan.sizes.clusters.find((cluster) => cluster.name === machine.cluster);
  const load = sizes && { iops: sizes.peakIopsPerServer, copies: sizes.copiesPerServer };
  const counts = new Map<string, AzureMembers["disks"][number]>();
  for (const { purpose, ...disk } of machine.disks) {
    const tier = disk.tier === undefined ? disk.class : disk.tier;
    const key = JSON.stringify([tier, purpose]);
    counts.set(key, { tier, purpose, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return {
    need: machineNeed({ ...machine, networkCards: machine.adapters.length, ...(load === undefined ? {} : { load }) }),
    size: machine.size,
    reason: machine.sizeReason,
    disks: [...counts.values()],
  };
}
