import type { Deployment, ExchangeVersion, Host } from "../../../model";
import { dumpster, loadVersionOf } from "../../../facts/sizing";
import type { TierShare } from "../../mailboxes/spread";
import {
  coreMegacycles,
  defaultRecovery,
  logsPerMailbox,
  mailboxCache,
  mailboxIops,
  mailboxMegacycles,
  mailboxSizeOnDiskMB,
} from "../formulas";

/** Load of a set of mailboxes on servers and disks at the end of the planned growth; all values add up over tiers. */
export interface Load {
  readonly mailboxes: number;
  readonly onDiskGB: number;
  readonly activeMegacycles: number;
  readonly passiveMegacycles: number;
  readonly cacheMB: number;
  readonly iops: number;
  readonly logsPerDay: number;
  readonly messagesPerDay: number;
  /** Kilobytes of mail per day. */
  readonly mailKBPerDay: number;
}

const NO_LOAD: Load = {
  mailboxes: 0,
  onDiskGB: 0,
  activeMegacycles: 0,
  passiveMegacycles: 0,
  cacheMB: 0,
  iops: 0,
  logsPerDay: 0,
  messagesPerDay: 0,
  mailKBPerDay: 0,
};

/** Recoverable items with single item recovery and calendar versions on, the calculator's defaults. */
export function tierSizeOnDiskMB(share: TierShare, retentionDays: number): number {
  const { tier } = share;
  return mailboxSizeOnDiskMB({
    messagesPerDay: tier.messagesPerDay,
    averageMessageKB: tier.averageMessageKB,
    quotaMB: tier.quotaGB * 1024,
    archiveMB: (tier.archiveGB ?? 0) * 1024,
    retentionDays,
    ...defaultRecovery,
  });
}

export function loadOf(shares: readonly TierShare[], version: ExchangeVersion, retentionDays: number): Load {
  return shares.map((share) => tierLoad(share, version, retentionDays)).reduce(addLoads, NO_LOAD);
}

function tierLoad(share: TierShare, version: ExchangeVersion, retentionDays: number): Load {
  const { tier, planned } = share;
  const table = loadVersionOf[versionNumber(version)];
  return {
    mailboxes: planned,
    onDiskGB: (planned * tierSizeOnDiskMB(share, retentionDays)) / 1024,
    activeMegacycles: planned * mailboxMegacycles("active", table).of(tier),
    passiveMegacycles: planned * mailboxMegacycles("passive", table).of(tier),
    cacheMB: planned * mailboxCache.of(tier),
    iops: planned * mailboxIops.of(tier),
    logsPerDay: planned * logsPerMailbox.of(tier),
    messagesPerDay: planned * tier.messagesPerDay,
    mailKBPerDay: planned * tier.messagesPerDay * tier.averageMessageKB,
  };
}

function addLoads(a: Load, b: Load): Load {
  const entries = (Object.keys(a) as (keyof Load)[]).map((key) => [key, a[key] + b[key]] as const);
  return Object.fromEntries(entries) as Record<keyof Load, number>;
}

export function versionNumber(version: ExchangeVersion): 2016 | 2019 | "SE" {
  return version === "SE" ? "SE" : version === "2019" ? 2019 : 2016;
}

/** Megacycles of one core of a host; undefined when the document gives no figure. */
export function hostMegacyclesPerCore(host: Host): number | undefined {
  if (host.megacyclesPerCore !== undefined) return host.megacyclesPerCore;
  if (host.specintRate2006 === undefined) return undefined;
  return coreMegacycles.of({ specintRate2006: host.specintRate2006, cores: host.cores });
}

/** Days that deleted items are kept: as the backup says, at least the calculator's default. */
export function retentionDays(deployment: Deployment): number {
  const specified = deployment.backup.flatMap((backup) => backup.deletedItemRetentionDays ?? []);
  return Math.max(dumpster.defaultRetentionDays, ...specified);
}
