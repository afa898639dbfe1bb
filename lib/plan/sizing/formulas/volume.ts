import { contentIndexShare, restoreVolumeFactor, workbook } from "../../../facts/sizing";
import { formula } from "./formula";

export interface VolumeOptions {
  readonly restoreVolume: boolean;
  /** Logs on separate volumes, as the workbook lays out a stand-alone server. */
  readonly separateLogs: boolean;
}

export type VolumePlaces = { databaseGB: number; logsGB: number; databasesPerVolume: number; freePct: number };

/**
 * A volume with its databases, their logs and content index, GB (Volume Requirements I123): one more index of the largest
 * database for its merge, and without a restore volume room for a restored database and a tenth.
 */
export function volume(options: VolumeOptions) {
  const restore = options.restoreVolume ? "" : ` + ${restoreVolumeFactor} * {databaseGB}`;
  const index = `${contentIndexShare} * ({databasesPerVolume} * {databaseGB} + {databaseGB})`;
  const logs = options.separateLogs ? "" : " + {databasesPerVolume} * {logsGB}";
  return formula<VolumePlaces>({
    label: "data disk",
    unit: "GB",
    text: `({databasesPerVolume} * {databaseGB}${restore} + ${index}${logs}) / (1 - {freePct} / 100)`,
    source: workbook("Volume Requirements I123"),
  });
}

/** Databases and logs of one volume. */
export const restoreVolume = formula<VolumePlaces>({
  label: "restore disk",
  unit: "GB",
  text: "{databasesPerVolume} * ({databaseGB} + {logsGB}) / (1 - {freePct} / 100)",
  source: workbook("Volume Requirements I9"),
});

/** Size of a database with this number of mailboxes. */
export const databaseSize = formula<{ mailboxes: number; mailboxMB: number }>({
  label: "database",
  unit: "GB",
  text: "{mailboxes} * {mailboxMB} / 1024",
  source: workbook("Volume Requirements D123"),
});

/** Peak I/O of a whole DAG. */
export const peakIops = formula<{ usersIops: number; additionalIops: number; overheadPct: number }>({
  label: "peak I/O, whole DAG",
  unit: "IOPS",
  text: "({usersIops} + {additionalIops}) * (1 + {overheadPct} / 100)",
  source: workbook("Role Requirements I76"),
});

export const iopsOfDatabase = formula<{ peakIops: number; databases: number }>({
  label: "peak I/O per database",
  unit: "IOPS",
  text: "{peakIops} / {databases}",
  source: workbook("Role Requirements I82"),
});

/** Every copy is counted like an active one. */
export const iopsOfServer = formula<{ iopsPerDatabase: number; copies: number }>({
  label: "peak I/O per server",
  unit: "IOPS",
  text: "{iopsPerDatabase} * {copies}",
  source: workbook("Role Requirements I77"),
});
