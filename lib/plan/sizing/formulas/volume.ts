import { contentIndexShare, restoreVolumeFactor, workbook } from "../../../facts/sizing";
import { formula } from "./formula";

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
  const restore = need.restoreVolume ? 0 : (restoreVolumeFactor * databases) / need.databasesPerVolume;
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

export type VolumePlaces = { databaseGB: number; logsGB: number; databasesPerVolume: number; freePct: number };

/** The volume of a data disk; with a restore volume it needs no room to restore into, and logs may lie elsewhere. */
export function volume(options: Pick<VolumeNeed, "restoreVolume" | "separateLogs">) {
  const restore = options.restoreVolume ? "" : ` + ${restoreVolumeFactor} * {databaseGB}`;
  const index = `${contentIndexShare} * ({databasesPerVolume} * {databaseGB} + {databaseGB})`;
  const logs = options.separateLogs ? "" : " + {databasesPerVolume} * {logsGB}";
  return formula<VolumePlaces>({
    label: "data disk",
    unit: "GB",
    text: `({databasesPerVolume} * {databaseGB}${restore} + ${index}${logs}) / (1 - {freePct} / 100)`,
    source: workbook("Volume Requirements I123"),
    of: (values) => volumeGB({ ...values, ...options }),
  });
}

export const restoreVolume = formula<VolumePlaces>({
  label: "restore disk",
  unit: "GB",
  text: "{databasesPerVolume} * ({databaseGB} + {logsGB}) / (1 - {freePct} / 100)",
  source: workbook("Volume Requirements I9"),
  of: restoreVolumeGB,
});

/** Size of a database with so many mailboxes. */
export const databaseSize = formula<{ mailboxes: number; mailboxMB: number }>({
  label: "database",
  unit: "GB",
  text: "{mailboxes} * {mailboxMB} / 1024",
  source: workbook("Volume Requirements D123"),
  of: ({ mailboxes, mailboxMB }) => (mailboxes * mailboxMB) / 1024,
});

/** I/O of a whole DAG in the peak. */
export const peakIops = formula<{ usersIops: number; additionalIops: number; overheadPct: number }>({
  label: "peak I/O, whole DAG",
  unit: "IOPS",
  text: "({usersIops} + {additionalIops}) * (1 + {overheadPct} / 100)",
  source: workbook("Role Requirements I76"),
  of: ({ usersIops, additionalIops, overheadPct }) => (usersIops + additionalIops) * (1 + overheadPct / 100),
});

export const iopsOfDatabase = formula<{ peakIops: number; databases: number }>({
  label: "peak I/O per database",
  unit: "IOPS",
  text: "{peakIops} / {databases}",
  source: workbook("Role Requirements I82"),
  of: ({ peakIops: iops, databases }) => iops / databases,
});

/** Every copy is counted like an active one. */
export const iopsOfServer = formula<{ iopsPerDatabase: number; copies: number }>({
  label: "peak I/O per server",
  unit: "IOPS",
  text: "{iopsPerDatabase} * {copies}",
  source: workbook("Role Requirements I77"),
  of: ({ iopsPerDatabase, copies }) => iopsPerDatabase * copies,
});
