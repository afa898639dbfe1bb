import {
  dumpster,
  defaultCompressionPct,
  planningDefaults,
  virtualization,
  type ServerVersion,
} from "../../../facts/sizing";
import type { BackupKind } from "../formulas";

/** Models of a deployment in the workbook's terms. */
export type DagModel = "single-site" | "aa-single" | "aa-multi" | "ap" | "stand-alone";

/** Everything but the users: the machines, copies and options. Names and units are those of the vectors. */
export interface SizingShape {
  /** 2019 and SE are computed with the per-mailbox load of 2016. */
  readonly ver: ServerVersion;
  readonly dagModel: DagModel;
  /** Total of highly available copies. Ignored for a stand-alone server. */
  readonly haCopies: number;
  /** Total of lagged copies. Default 0. */
  readonly lagCopies?: number;
  /** Copies of the two kinds in the second datacenter. Default 0. */
  readonly haInSecond?: number;
  readonly lagInSecond?: number;
  readonly serversPerDc: number;
  /** DAGs; for `aa-multi` pairs of them; for `stand-alone` unused. Default 1. */
  readonly dags?: number;
  /** Databases of each DAG; `auto` (default) takes the workbook's recommendation. */
  readonly databasesPerDag?: number | "auto";
  /** `match`: as many as a database has copies, or copies in each site. Default 1. */
  readonly dbPerVolume?: number | "match";
  /** Data volumes of a server; a number also fixes the databases. Default `auto`. */
  readonly dataVolumes?: number | "auto";
  readonly virtualized?: boolean;
  /** Share of the megacycles that the hypervisor takes, when virtualized. Default 10. */
  readonly hypervisorPct?: number;
  readonly cores: number;
  /**
   * Whether `cores` counts. The workbook and the vectors divide SPECint_rate2006 by the 16 cores of the workbook's
   * shipped server; a real server is computed with its own cores. Default false.
   */
  readonly ownCores?: boolean;
  /** SPECint_rate2006 of the server's cores. If omitted, figures about megacycles are undecided. */
  readonly specintRate2006?: number;
  /** Default 2. */
  readonly safetyNetDays?: number;
  /** Default 2. */
  readonly queueExpiryDays?: number;
  /** Counts only with lagged copies. Default 0. */
  readonly replayLagDays?: number;
  /** Default 0. */
  readonly truncationLagDays?: number;
  /** Lagged copies are played down when copies are short. Default true. */
  readonly replayLagManager?: boolean;
  /** Default 3. */
  readonly backupToleranceDays?: number;
  /** Default 0. */
  readonly networkToleranceDays?: number;
  /** Default `native`. */
  readonly backup?: BackupKind;
  /** Default 1. */
  readonly moveWeekPct?: number;
  /** Default 20. */
  readonly ioOverheadPct?: number;
  /** Transactional I/O per second of a DAG beside that of the mailboxes. Default 0. */
  readonly additionalIops?: number;
  /** Default 0. */
  readonly dataOverheadPct?: number;
  /** Default 5. */
  readonly volumeFreePct?: number;
  /** Default true. */
  readonly restoreVolume?: boolean;
  /** Single disks are considered. Default true. */
  readonly jbod?: boolean;
  /** Raw size, decimal GB. Default 4000. */
  readonly diskGB?: number;
  /** Random I/O per second of a disk. Default 57.5 (7.2K SAS 3.5 inch). */
  readonly diskIops?: number;
  /**
   * Share of a day's logs by hour: 24 numbers, or `10% in each of hours 9..18, else 0`. If omitted, there are no
   * replication figures.
   */
  readonly hourlyLogShare?: string | readonly number[];
  /** Log shipping compression. Default 30. */
  readonly compressionPct?: number;
  /** Default true. */
  readonly singleItemRecovery?: boolean;
  /** Default true. */
  readonly calendarVersions?: boolean;
  /** Fraction by which the mailboxes grow in one period. Default 0. */
  readonly growth?: number;
  /** Periods of growth: mailboxes x (1 + growth) ^ periods. The workbook has one, which is the default. */
  readonly growthYears?: number;
}

/** One kind of users, in the vectors' names. */
export interface SizingUsers {
  readonly mailboxes: number;
  /** Sent and received. */
  readonly msgsPerDay: number;
  readonly avgMessageKB: number;
  readonly quotaMB: number;
  /** Default 14. */
  readonly retentionDays?: number;
  /** Default 0: no archive. */
  readonly archiveQuotaMB?: number;
  /** Third-party load on I/O and on active megacycles, for a share of the users. Default 1, 1 and all. */
  readonly iopsFactor?: number;
  readonly megacyclesFactor?: number;
  readonly factorShare?: number;
}

export type SizingInput = SizingShape & SizingUsers;

/** The shape with every default filled in. */
export type FullShape = Required<Omit<SizingShape, "specintRate2006" | "hourlyLogShare">> & {
  readonly specintRate2006: number | null;
  /** Share of a day's logs in the busiest hour; null when no profile is given. */
  readonly largestHourShare: number | null;
};

export type FullInput = FullShape & Required<SizingUsers>;

/** Busiest hour of a log profile; null for invalid text. */
export function largestHourShare(profile: string | readonly number[]): number | null {
  if (typeof profile !== "string") return Math.max(0, ...profile);
  const percent = /^\s*(\d+(?:\.\d+)?)\s*% in each of hours (\d+)\.\.(\d+)(?:, else 0)?\s*$/.exec(profile);
  if (percent !== null) return Number(percent[1]) / 100;
  const short = /^\s*h(\d+)\.\.h(\d+)=(\d*\.?\d+)\s*$/.exec(profile);
  return short === null ? null : Number(short[3]);
}

const shapeDefaults = {
  ...planningDefaults,
  lagCopies: 0,
  haInSecond: 0,
  lagInSecond: 0,
  dags: 1,
  databasesPerDag: "auto",
  dbPerVolume: 1,
  dataVolumes: "auto",
  virtualized: false,
  hypervisorPct: virtualization.defaultOverheadPct,
  ownCores: false,
  specintRate2006: null,
  safetyNetDays: 2,
  queueExpiryDays: 2,
  replayLagDays: 0,
  truncationLagDays: 0,
  replayLagManager: true,
  backup: "native",
  additionalIops: 0,
  dataOverheadPct: 0,
  restoreVolume: true,
  jbod: true,
  diskGB: 4000,
  diskIops: 57.5,
  compressionPct: defaultCompressionPct,
  singleItemRecovery: true,
  calendarVersions: true,
  growth: 0,
  growthYears: 1,
} as const;

/** Fills in the defaults of a shape, and leaves out copies that its model or their number does not allow. */
export function fullShape(shape: SizingShape): FullShape {
  const { hourlyLogShare, ...rest } = shape;
  const full = { ...shapeDefaults, ...defined(rest) };
  const resilient = full.dagModel !== "single-site" && full.dagModel !== "stand-alone";
  return {
    ...full,
    lagCopies: full.dagModel === "stand-alone" ? 0 : full.lagCopies,
    haInSecond: resilient ? Math.min(full.haInSecond, full.haCopies) : 0,
    lagInSecond: resilient ? Math.min(full.lagInSecond, full.lagCopies) : 0,
    largestHourShare: hourlyLogShare === undefined ? null : largestHourShare(hourlyLogShare),
  };
}

/** Fills in every default. */
export function fullInput(input: SizingInput): FullInput {
  const defaults = {
    retentionDays: dumpster.defaultRetentionDays,
    archiveQuotaMB: 0,
    iopsFactor: 1,
    megacyclesFactor: 1,
    factorShare: 1,
  };
  return { ...defaults, ...defined(input), ...fullShape(input) };
}

/** Removes keys that are present but undefined, which would hide a default. */
function defined<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;
}
