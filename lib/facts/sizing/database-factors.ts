/** Limits of databases and the shares behind their volumes. Source: Role Requirements Calculator v9.1, cells as noted. */
export const databaseLimits = {
  /** Variables K33: a stand-alone server recovers from backup. */
  standAloneGB: 200,
  /** Variables K34: two copies and more. */
  copiesGB: 2000,
  /** Role Requirements C62: a larger raw disk holds one full database. */
  wholeDiskFromRawGB: 2500,
  /** Role Requirements C65: active and passive copies on one server; editions-and-versions.md (2022-04-27). */
  copiesPerServer: 100,
  /** editions-and-versions.md: Standard edition. */
  copiesPerServerStandard: 5,
  /** database-availability-groups.md (2022-04-27). */
  membersPerDag: 16,
} as const;

/** Most database copies on one server. */
export function mostCopiesPerServer(edition: "standard" | "enterprise"): number {
  return edition === "standard" ? databaseLimits.copiesPerServerStandard : databaseLimits.copiesPerServer;
}

/** Largest database, GB: one with a single copy has to be restored from backup in time. */
export function preferredDatabaseGB(copies: number): number {
  return copies > 1 ? databaseLimits.copiesGB : databaseLimits.standAloneGB;
}

/** Content index as a share of the database (Variables B62), plus the same for one index during its merge. */
export const contentIndexShare = 0.2;

/** Without a restore volume, each volume has room for one more database and a tenth (Volume Requirements I123). */
export const restoreVolumeFactor = 1.1;

/** Log writes as a share of database writes, and log reads by replication (I80, I81). */
export const logWriteShare = { dag: 0.5, standAlone: 0.4 } as const;
export const logReadShare = 0.1;

/** Background database maintenance, MB per second per copy (D286). */
export const maintenanceMBps = 1;

/** Page size of the database engine, KB (Role Requirements C136: 16 GB of cache are 524,288 pages). */
export const databasePageKB = 32;

/** Highest allowed processor load in the worst allowed failure (Variables B54; preferred-architecture-2019.md). */
export const processorLoadLimit = 0.8;

/** Exchange cores per directory server core, by megacycles: 8 to 1 on 64-bit domain controllers (C176). */
export const exchangeCoresPerDirectoryCore = 8;

/** Shadow copies of a message, and the share of a day's mail that the queue holds (C183:C186, K54). */
export const transport = { copies: 2, queueShare: 0.5 } as const;

/** Savings of log shipping compression, per cent (sheet Replication E13). */
export const defaultCompressionPct = 30;

/** Space reserved on the system disk besides the transport database (C187). */
export const systemDiskReserveGB = 150;
