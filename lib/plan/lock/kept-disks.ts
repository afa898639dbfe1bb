import { planningDefaults } from "../../facts/sizing";

/**
 * Part of a disk that the sizing leaves free. It may be used up before a disk that was decided is enlarged: growth then
 * changes no disk as long as everything on it fits.
 */
const FREE_SHARE = planningDefaults.volumeFreePct / 100;

/** The size that a disk had, unless what is to be on it no longer fits; then what is needed. Never smaller than before. */
export function keptDiskGB(had: number | undefined, neededGB: number): number {
  if (had === undefined) return neededGB;
  return neededGB * (1 - FREE_SHARE) <= had ? had : neededGB;
}
