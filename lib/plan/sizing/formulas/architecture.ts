/** Whether a datacenter may keep its databases on single disks. */
export interface CopyCounts {
  readonly model: "single-site" | "aa-single" | "aa-multi" | "ap" | "stand-alone";
  readonly haInFirst: number;
  readonly haInSecond: number;
  readonly lagInFirst: number;
  readonly lagInSecond: number;
  readonly databasesPerVolume: number;
  readonly replayLagManager: boolean;
  /** Whether single disks are considered at all. */
  readonly jbod: boolean;
}

export type StorageArchitecture = "JBOD" | "RAID";

/**
 * Storage of both datacenters (storage-configuration.md, 2022-04-27; workbook I128:I130). Single disks need three
 * highly available copies in all, in the second datacenter two copies there; there must be two lagged copies on the
 * same servers, or several to a volume that are played down; one DAG active on both sides needs two copies on each
 * side.
 */
export function storageArchitecture(counts: CopyCounts): {
  first: StorageArchitecture;
  second: StorageArchitecture | null;
} {
  if (counts.model === "stand-alone") return { first: "RAID", second: null };
  const enough = counts.jbod && counts.haInFirst + counts.haInSecond >= 3;
  const inSecond = counts.haInSecond + counts.lagInSecond;
  const lagged = counts.lagInFirst + counts.lagInSecond;
  if (counts.model === "single-site") return { first: kind(enough && lagAllowed(counts, lagged)), second: null };
  if (counts.model === "aa-single") {
    const both = kind(enough && inSecond >= 2 && lagAllowed(counts, lagged));
    return { first: both, second: both };
  }
  return {
    first: kind(enough && lagAllowed(counts, counts.lagInFirst)),
    second: kind(enough && inSecond >= 2 && lagAllowed(counts, counts.lagInSecond)),
  };
}

/** Whether `here` lagged copies may be on single disks among the others. */
function lagAllowed(counts: CopyCounts, here: number): boolean {
  const lagged = counts.lagInFirst + counts.lagInSecond;
  return here === 0 || lagged >= 2 || (counts.databasesPerVolume > 1 && counts.replayLagManager);
}

function kind(single: boolean): StorageArchitecture {
  return single ? "JBOD" : "RAID";
}
