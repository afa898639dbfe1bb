import { contentIndexShare, restoreRoomFactor } from "../../../facts/sizing";

export interface VolumeNeed {
  readonly databaseGB: number;
  readonly logsGB: number;
  readonly databasesPerVolume: number;
  readonly restoreVolume: boolean;
  /** Logs on volumes of their own, as the workbook lays out a stand-alone server. */
  readonly separateLogs: boolean;
  readonly freePct: number;
}

/**
 * A volume with its databases, their logs and content index, GB (Volume Requirements I123): one more index of the largest
 * database for its merge, and without a restore volume room for a restored database and a tenth.
 */
export function volumeGB(need: VolumeNeed): number {
  const databases = need.databaseGB * need.databasesPerVolume;
  const restore = need.restoreVolume ? 0 : (restoreRoomFactor * databases) / need.databasesPerVolume;
  const index = contentIndexShare * (databases + need.databaseGB);
  const logs = need.separateLogs ? 0 : need.logsGB * need.databasesPerVolume;
  return (databases + restore + index + logs) / (1 - need.freePct / 100);
}

/** The restore volume: databases and logs of one volume, GB (I9). */
export function restoreVolumeGB(need: Omit<VolumeNeed, "restoreVolume" | "separateLogs">): number {
  return ((need.databaseGB + need.logsGB) * need.databasesPerVolume) / (1 - need.freePct / 100);
}

/** Usable GB of a disk labelled in decimal GB: 4000 are 3,725.29 (Storage Design C46). */
export function formattedGB(rawGB: number): number {
  return (rawGB * 1e9) / 2 ** 30;
}
