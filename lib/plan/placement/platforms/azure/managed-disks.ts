import { premiumV2 } from "../../../../facts/azure-limits";
import type { Datacenter } from "../../../../model";
import { chooseDiskTier, diskNeed, type Prices } from "../../../sizing/targets";
import type { AzureDiskPlan } from "../../../types";
import type { DiskNeed, MachineNeed } from "../../need";
import { diskBase } from "../common";
import { azureMachine } from "./sizes";

/** A disk with its class, tier, logical unit number and host caching. Place 0 is the system disk, which has no number. */
export function azureDisk(
  disk: DiskNeed,
  unit: number | undefined,
  need: MachineNeed,
  datacenter: Datacenter,
  prices: Prices,
): AzureDiskPlan {
  const base = diskBase(disk, need, datacenter);
  const work = diskNeed(azureMachine(need), disk);
  if (unit === undefined) return { ...base, class: "premium-ssd", ...tierOf(work, prices), caching: "read-write" };
  const kind = classOf(need);
  const data = { ...base, location: unit + 1, lun: unit, class: kind, caching: cachingOf(need, kind) } as const;
  if (kind === "premium-ssd") return { ...data, ...tierOf(work, prices) };
  return kind === "premium-ssd-v2" ? { ...data, performance: performanceOf(work) } : data;
}

function tierOf(work: Parameters<typeof chooseDiskTier>[0], prices: Prices): { readonly tier: string | null } {
  const tier = chooseDiskTier(work, prices);
  return { tier: tier.ok ? tier.value.name : null };
}

/** The class that the document names applies to members; the data disks of other roles are premium SSD. */
function classOf({ role, settings }: MachineNeed): AzureDiskPlan["class"] {
  return role === "mailbox" ? (settings?.azureDisk ?? "premium-ssd") : "premium-ssd";
}

/** Premium SSD v2 has no host caching. */
function cachingOf({ role, settings }: MachineNeed, kind: AzureDiskPlan["class"]): AzureDiskPlan["caching"] {
  return role === "mailbox" && kind !== "premium-ssd-v2" ? (settings?.azureCache ?? "none") : "none";
}

/** What the disk needs, at least what is included in its price. */
function performanceOf({ iops, mbps }: { readonly iops: number; readonly mbps: number }) {
  return {
    iops: Math.max(premiumV2.includedIops, Math.ceil(iops)),
    mbps: Math.max(premiumV2.includedMbps, Math.ceil(mbps)),
  };
}
