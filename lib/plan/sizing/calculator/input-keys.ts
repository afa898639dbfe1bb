import { dagLimits } from "../../../facts/dag-limits";
import { backupKinds } from "../formulas";

/** What a key of a bare sizing input may be. */
export type KeyRule =
  | {
      readonly kind: "number";
      readonly least: number;
      readonly most: number;
      readonly whole?: true;
      readonly word?: string;
    }
  | { readonly kind: "boolean" }
  | { readonly kind: "choice"; readonly choices: readonly (string | number)[] }
  | { readonly kind: "day" };

const whole = (least: number, most: number): KeyRule => ({ kind: "number", least, most, whole: true });
const number = (least: number, most: number): KeyRule => ({ kind: "number", least, most });
const wholeOr = (word: string, least: number, most: number): KeyRule => ({
  kind: "number",
  least,
  most,
  whole: true,
  word,
});
const yesOrNo: KeyRule = { kind: "boolean" };
const percent = number(0, 99);

/** Every key with its range. The upper limits only catch typing errors; they are far above any deployment. */
export const inputKeys: Readonly<Record<string, KeyRule>> = {
  ver: { kind: "choice", choices: [2013, 2016, 2019, "SE"] },
  mailboxes: number(1, 1e8),
  msgsPerDay: number(1, 1e5),
  avgMessageKB: number(0.1, 1e6),
  quotaMB: number(1, 1e7),
  archiveQuotaMB: number(0, 1e8),
  retentionDays: number(0, 36_500),
  iopsFactor: number(0, 100),
  megacyclesFactor: number(0, 100),
  factorShare: number(0, 1),
  dagModel: { kind: "choice", choices: ["single-site", "aa-single", "aa-multi", "ap", "stand-alone"] },
  haCopies: whole(1, 16),
  lagCopies: whole(0, 15),
  haInSecond: whole(0, 15),
  lagInSecond: whole(0, 15),
  serversPerDc: whole(1, 10_000),
  dags: whole(1, 10_000),
  databasesPerDag: wholeOr("auto", 1, 100_000),
  dbPerVolume: wholeOr("match", 1, 16),
  dataVolumes: wholeOr("auto", 1, 1000),
  virtualized: yesOrNo,
  hypervisorPct: percent,
  cores: whole(1, 1024),
  ownCores: yesOrNo,
  specintRate2006: number(0.001, 1e6),
  safetyNetDays: number(0, 3650),
  queueExpiryDays: number(0, 3650),
  replayLagDays: number(0, dagLimits.replayLagDays),
  truncationLagDays: number(0, dagLimits.replayLagDays),
  replayLagManager: yesOrNo,
  backupToleranceDays: number(0, 3650),
  networkToleranceDays: number(0, 3650),
  backup: { kind: "choice", choices: backupKinds },
  moveWeekPct: number(0, 100),
  ioOverheadPct: number(0, 1000),
  additionalIops: number(0, 1e9),
  dataOverheadPct: percent,
  volumeFreePct: percent,
  restoreVolume: yesOrNo,
  jbod: yesOrNo,
  diskGB: number(1, 1e6),
  diskIops: number(1, 1e7),
  hourlyLogShare: { kind: "day" },
  compressionPct: percent,
  singleItemRecovery: yesOrNo,
  calendarVersions: yesOrNo,
  growth: number(-0.99, 100),
  growthYears: number(0, 100),
};

/** Keys that have no default. */
export const requiredKeys: readonly string[] = [
  "ver",
  "mailboxes",
  "msgsPerDay",
  "avgMessageKB",
  "quotaMB",
  "dagModel",
  "haCopies",
  "serversPerDc",
  "cores",
];
