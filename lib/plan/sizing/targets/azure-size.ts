import {
  azureSizes,
  diskTiers,
  hardwareLimits,
  type AzureSize,
  type DiskTier,
  type ServerVersion,
} from "../../../facts/sizing";
import { cheapest, nothingFits, type Choice, type Prices } from "./choice";

/** What one machine needs of an Azure size. */
export interface AzureNeed {
  readonly vcpu: number;
  readonly memoryGB: number;
  readonly dataDisks: number;
  /** Uncached, of all data disks together. */
  readonly iops: number;
  readonly mbps: number;
}

/**
 * The cheapest Azure size by `prices` that satisfies the need, else the smallest by vCPU, then memory. With a version of
 * Exchange, sizes beyond its cores and memory are left out.
 */
export function chooseAzureSize(need: AzureNeed, prices: Prices = {}, version?: ServerVersion): Choice<AzureSize> {
  const offered = azureSizes.filter((size) => version === undefined || allowed(size, version));
  const fitting = offered
    .filter((size) => satisfies(size, need))
    .sort((a, b) => a.vcpu - b.vcpu || a.memoryGB - b.memoryGB || a.iops - b.iops);
  const chosen = cheapest(fitting, prices);
  if (chosen === undefined) return { ok: false, reason: nothingFits({ ...need }, offered) };
  return { ok: true, ...chosen };
}

/** What one disk needs of a premium SSD tier. */
export interface DiskNeed {
  readonly sizeGB: number;
  readonly iops: number;
  readonly mbps: number;
}

/** The cheapest premium SSD tier by `prices` that satisfies the need without bursting, else the smallest. */
export function chooseDiskTier(need: DiskNeed, prices: Prices = {}): Choice<DiskTier> {
  const fitting = diskTiers.filter(
    (tier) => tier.sizeGB >= need.sizeGB && tier.iops >= need.iops && tier.mbps >= need.mbps,
  );
  const chosen = cheapest(fitting, prices);
  if (chosen === undefined) return { ok: false, reason: nothingFits({ ...need }, diskTiers) };
  return { ok: true, ...chosen };
}

function allowed(size: AzureSize, version: ServerVersion): boolean {
  const limits = hardwareLimits[version];
  return (
    size.vcpu <= limits.cores && size.memoryGB <= limits.maximumMemoryGB && size.memoryGB >= limits.minimumMemoryGB
  );
}

function satisfies(size: AzureSize, need: AzureNeed): boolean {
  return (
    size.vcpu >= need.vcpu &&
    size.memoryGB >= need.memoryGB &&
    size.dataDisks >= need.dataDisks &&
    size.iops >= need.iops &&
    size.mbps >= need.mbps
  );
}
