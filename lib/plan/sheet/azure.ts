import type { Problem } from "../../base/problem";
import type { Deployment } from "../../model";
import { diskLoad } from "../cost/azure";
import { kindPrices } from "../cost/prices";
import { versionNumber } from "../sizing";
import { azureSizes } from "../../facts/sizing";
import { chooseAzureSize, chooseDiskTier, diskNeed, machineNeed, type AzureMachine, type AzureNeed } from "../sizing";
import type { MachinePlan, Plan } from "../types";

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

/** Every member of a DAG that stands in Azure; equal ones together. */
export function azureMembers(deployment: Deployment, plan: Plan): AzureMembers[] {
  const groups = new Map<string, { found: Omit<AzureMembers, "members">; members: string[] }>();
  for (const machine of plan.machines) {
    const load = diskLoad(machine, plan);
    if (machine.platform !== "azure" || load === undefined) continue;
    const found = membersOf({ ...machine, load }, machine.size, deployment);
    const key = JSON.stringify(found);
    const group = groups.get(key) ?? { found, members: [] };
    group.members.push(machine.name);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ found, members }) => ({ members, ...found }));
}

function membersOf(
  machine: AzureMachine,
  given: MachinePlan["size"],
  { exchange, costs }: Deployment,
): Omit<AzureMembers, "members"> {
  const need = machineNeed(machine);
  const prices = costs === undefined ? {} : kindPrices(costs, "azureVirtualMachine");
  const chosen = chooseAzureSize(need, prices, versionNumber(exchange.version));
  const tiers = costs === undefined ? {} : kindPrices(costs, "azurePremiumDisk");
  const counts = new Map<string, AzureMembers["disks"][number]>();
  for (const disk of machine.disks) {
    const tier = chooseDiskTier(diskNeed(machine, disk), tiers);
    const one = { tier: tier.ok ? tier.value.name : null, purpose: disk.purpose };
    const key = JSON.stringify(one);
    counts.set(key, { ...one, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const why = chosen.ok ? chosen.reasons.join("; ") : whyNone(chosen.problem);
  return {
    need,
    size: given ?? (chosen.ok ? chosen.value.name : null),
    reason: given === undefined ? why : givenText(given, need),
    disks: [...counts.values()],
  };
}

function whyNone({ message, expected, remedy }: Problem): string {
  return [message, expected === undefined ? [] : `expected ${expected}`, remedy ?? []].flat().join(", ");
}

/** Whether the document's own size gives what is needed. */
function givenText(given: string, need: AzureNeed): string {
  const size = azureSizes.find((one) => one.name === given);
  if (size === undefined) return "the document's; its limits are not known here";
  const short = Object.entries(need).filter(([key, value]) => value > size[key as keyof AzureNeed]);
  if (short.length === 0) return "the document's";
  return `the document's, with too little: ${short.map(([key]) => key).join(", ")}`;
}
