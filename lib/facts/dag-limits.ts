/**
 * Limits of a database availability group. Sources (keys of source-table.json): PLANHA for round trip and name, PA for the
 * number of datacenters and paths, COPIES and ACOPY for copies and lag. Members per DAG: `databaseLimits`.
 */
export const dagLimits = {
  /** Between any two members. */
  roundTripMs: 500,
  /** Above it two networks must not share an Active Directory site. */
  roundTripWithinSiteMs: 10,
  nameLength: 15,
  datacenters: 2,
  wanPaths: 2,
  copiesPerDatabase: 16,
  copiesPerServer: 1,
  replayLagDays: 14,
  /** Minimum number of copies that are not lagged, for native data protection and for disks without RAID. */
  copiesInsteadOfBackup: 3,
  copiesPerDisk: 4,
} as const;

/** Largest database file. Source STO: the product's limit, in binary gigabytes; preferred sizes: `databaseLimits`. */
export const largestDatabaseGB = 16 * 1024;

/** Minimum speed of a network that clients and replication share. Source PLANHA; 10 Gbit/s is preferred. */
export const leastMemberMbps = 1000;

/** Default of Safety Net. Source SHR. */
export const safetyNetDays = 2;
