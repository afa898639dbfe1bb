import { machineNeed, type AzureNeed } from "../../../sizing/targets";
import type { AzureMachinePlan, Plan } from "../../../types";

/** Equal members of a DAG in Azure: what they need, and the size and disks that give it. */
export interface AzureMembers {
  readonly members: readonly string[];
  readonly need: AzureNeed;
  /** The document's size, else the cheapest by its prices, else the smallest that satisfies the need; null when none does. */
  readonly size: string | null;
  /** Why this size; the problem when none satisfies, or when the document's does not. */
  readonly reason: string;
  /** Disks by premium SSD tier; `null` stands for a disk that no tier can carry. */
  readonly disks: readonly { readonly tier: string | null; readonly purpose: string; readonly count: number }[];
}

/** Every member of a DAG that is in Azure; equal ones together. */
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
  for (const { tier, purpose } of machine.disks) {
    const key = JSON.stringify([tier, purpose]);
    counts.set(key, { tier, purpose, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return {
    need: machineNeed({ ...machine, ...(load === undefined ? {} : { load }) }),
    size: machine.size,
    reason: machine.sizeReason,
    disks: [...counts.values()],
  };
}
