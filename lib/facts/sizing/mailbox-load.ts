/**
 * The load of mailboxes per thousand messages sent and received per day, at 75 KB per message.
 * Source: Role Requirements Calculator v9.1, sheets Tables A3:F13 and Variables B60:B65 (the published tables for 50 to 500
 * messages are these factors, rounded to two digits); Ask the Perf Guy: Sizing Exchange 2016 Deployments, 2015-10-15.
 * For Exchange 2019 and SE no per-mailbox figures are confirmed.
 */

/** Versions with their own table. */
export type LoadVersion = 2013 | 2016;

export const loadPerThousandMessages = {
  /** Transactional I/O per second: messages x 0.001 x 0.67. */
  iops: 0.67,
  /** Transaction logs of 1 MB per day. */
  logs: 200,
  /** Database cache, MB. */
  cacheMB: 60,
} as const;

export interface MegacyclesPerThousandMessages {
  readonly active: number;
  readonly passive: number;
  /** Client access load as a share of the active load; 0 if the active figure includes it. */
  readonly clientAccessShare: number;
}

/** 2013: mailbox role alone, client access in the ratio 3:8 since SP1. 2016: one role. */
export const megacyclesPerThousandMessages: Readonly<Record<LoadVersion, MegacyclesPerThousandMessages>> = {
  2013: { active: 42.5, passive: 13.7, clientAccessShare: 0.375 },
  2016: { active: 59.7, passive: 14, clientAccessShare: 0 },
};

/** The message size of the tables; logs grow with the average size in steps of 0.1 of it (Role Requirements C18). */
export const referenceMessageKB = 78.9473684210526;
export const logFactorStep = 0.1;

/** Up to this many messages per day a mailbox reads more than it writes (comment B70). */
export const readHeavyUpToMessages = 250;

export const readShare = {
  dag: { upTo: 0.6, above: 0.5 },
  standAlone: { upTo: 0.5, above: 0.4 },
} as const;

/** Recoverable items (Variables B60:B61 and comments). */
export const dumpster = {
  singleItemRecoveryShare: 0.012,
  calendarVersionsShare: 0.03,
  capMB: 30_720,
  defaultRetentionDays: 14,
} as const;

/** Baseline server: 2 x 8-core Intel E5-2650 of 2 GHz, SPECint_rate2006 540 (comment B160; Sizing Exchange 2016). */
export const baselineServer = {
  cores: 16,
  specintRate2006: 540,
  megacyclesPerCore: 2000,
  specintPerCore: 33.75,
} as const;
