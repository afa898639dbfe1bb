import type { Migration, MigrationSource } from "../../model";
import type { Subject } from "../types";
import { daysBetween } from "./dates";

/** Sources that run Exchange: rules about old servers apply to these. */
export function exchangeSources(subject: Subject): readonly MigrationSource[] {
  return (subject.deployment.migration?.sources ?? []).filter((source) => source.version !== undefined);
}

/** Sources with one of these Exchange versions. */
export function sourcesOf(subject: Subject, ...versions: readonly string[]): readonly MigrationSource[] {
  return exchangeSources(subject).filter(({ version }) => version !== undefined && versions.includes(version));
}

/** Sources whose Exchange servers are upgraded in place. */
export function inPlaceSources(subject: Subject): readonly MigrationSource[] {
  return exchangeSources(subject).filter(({ upgrade }) => upgrade !== "side-by-side");
}

/** Names and addresses of the servers being replaced. */
export function oldServers(subject: Subject): MigrationSource["servers"] {
  return (subject.deployment.migration?.sources ?? []).flatMap((source) => source.servers);
}

export function totalMailboxes(migration: Migration): number {
  return migration.sources.reduce((sum, source) => sum + source.mailboxes, 0);
}

/** Total size of mailboxes and public folders. */
export function totalGB(migration: Migration): number {
  return migration.sources.reduce((sum, source) => sum + source.dataGB + (source.publicFolders?.dataGB ?? 0), 0);
}

/** Days on which mailboxes move, first and last included; `undefined` if the document specifies no end. */
export function movingDays(migration: Migration): number | undefined {
  const { begin, end, coexistenceMaxDays } = migration;
  if (begin !== undefined && end !== undefined) return daysBetween(begin, end) + 1;
  return coexistenceMaxDays;
}

/** Days from the last move to a date; `undefined` if the document does not specify when the moves end. */
export function daysAfterMoves(migration: Migration, day: string): number | undefined {
  const { begin, end, coexistenceMaxDays } = migration;
  if (end !== undefined) return daysBetween(end, day);
  if (begin === undefined || coexistenceMaxDays === undefined) return undefined;
  return daysBetween(begin, day) - coexistenceMaxDays;
}

/** Hours per day in which mailboxes move: the length of the window, which may include midnight. */
export function movingHours(migration: Migration): number {
  const match = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(migration.window ?? "");
  if (match === null) return 24;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = match.slice(1).map(Number);
  const minutes = toHour * 60 + toMinute - fromHour * 60 - fromMinute;
  return (minutes > 0 ? minutes : minutes + 24 * 60) / 60;
}
