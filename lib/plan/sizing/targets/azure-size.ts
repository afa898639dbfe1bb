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
  readonly networkCards: number;
}

/** Which sizes come into question. */
export interface OfferedSizes {
  /** Whether burstable sizes do. */
  readonly burstable: boolean;
  /** Only sizes within the cores and memory that this version of Exchange supports. If omitted, any. */
  readonly version?: ServerVersion;
  /** Sizes that the region offers; empty if unknown: then any. */
  readonly region?: readonly string[];
}

/**
 * The cheapest Azure size by `prices` that satisfies the need, else the smallest by vCPU, then memory. A size that Azure
 * retires is chosen only by its price: who states a price for it has it in the contract.
 */
export function chooseAzureSize(
  need: AzureNeed,
  prices: Prices = {},
  { burstable, version, region = [] }: OfferedSizes = { burstable: false },
): Choice<AzureSize> {
  const offered = azureSizes.filter(
    (size) =>
      (burstable || !size.burstable) &&
      (version === undefined || allowed(size, version)) &&
      (region.length === 0 || region.includes(size.name)),
  );
  const fitting = offered.filter((size) => satisfies(size, need)).sort(smallerFirst);
  const chosen = cheapest(
    fitting.filter(({ name, retires }) => retires === undefined || Object.hasOwn(prices, name)),
    prices,
  );
  if (chosen === undefined) return { ok: false, reason: nothingFits({ ...need }, offered) };
  return { ok: true, ...chosen };
}

/** Of two equal ones the burstable one first, which costs less. */
function smallerFirst(a: AzureSize, b: AzureSize): number {
  return a.vcpu - b.vcpu || a.memoryGB - b.memoryGB || Number(b.burstable) - Number(a.burstable) || a.iops - b.iops;
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
    size.mbps >= need.mbps &&
    size.networkCards >= need.networkCards
  );
}
