import { planningDefaults } from "../../facts/sizing";

/**
 * Fraction of a disk that sizing leaves free. It may be used up before an existing disk is enlarged, so that growth
 * changes no disk as long as its contents fit.
 */
const FREE_SHARE = planningDefaults.volumeFreePct / 100;

/** The earlier size of a disk, or the needed size if its contents no longer fit. Never smaller than before. */
export function keptDiskGB(earlierGB: number | undefined, neededGB: number): number {
  if (earlierGB === undefined) return neededGB;
  return neededGB * (1 - FREE_SHARE) <= earlierGB ? earlierGB : neededGB;
}
