import type { Storage } from "../types";

/** Physical disks as specified in the document. */
interface PhysicalStorage {
  readonly raid?: "raid-0" | "raid-1" | "raid-5" | "raid-6" | "raid-10" | "none";
  readonly disks?: { readonly count: number; readonly rawGB: number };
}

/** By `raid`; if omitted, volumes that are a disk each have none, and that of other volumes is unknown. */
export function redundancyOf(
  raid: PhysicalStorage["raid"],
  layout: "volume" | "disk-per-volume",
): Storage["redundancy"] {
  if (raid === undefined) return layout === "disk-per-volume" ? "none" : "unknown";
  return raid === "none" || raid === "raid-0" ? "none" : "raid";
}

/** Formatted size of one disk in binary gigabytes: a label's 4000 decimal gigabytes are 3725.29. */
export function formattedGB(rawGB: number): number {
  return (rawGB * 1e9) / 2 ** 30;
}

/** Formatted capacity of all disks together, after RAID overhead; `undefined` without disks. */
export function usableGB(storage: PhysicalStorage): number | undefined {
  if (storage.disks === undefined) return undefined;
  const { count, rawGB } = storage.disks;
  const usable = Math.max(dataDisks(storage.raid, count), 0) * formattedGB(rawGB);
  return usable > 0 ? usable : undefined;
}

function dataDisks(raid: PhysicalStorage["raid"], count: number): number {
  switch (raid) {
    case "raid-1":
    case "raid-10":
      return Math.floor(count / 2);
    case "raid-5":
      return count - 1;
    case "raid-6":
      return count - 2;
    case "raid-0":
    case "none":
    case undefined:
      return count;
  }
}
