import { transport } from "../../../facts/sizing";

/**
 * Messages a server's transport database keeps (C183:C185): each message and its shadow copy, half of them for each day that
 * the queue may hold, all for each day of Safety Net.
 */
export function keptMessages(messagesPerServer: number, queueExpiryDays: number, safetyNetDays: number): number {
  const withShadow = messagesPerServer * transport.copies;
  return withShadow * (1 + transport.queueShare * queueExpiryDays + safetyNetDays);
}

/** Transport database of one server, GB (C186). */
export function transportDatabaseGB(messagesKept: number, averageMessageKB: number): number {
  return (messagesKept * averageMessageKB) / 1024 ** 2;
}

/** Days of Safety Net: never below the replay lag, or a lagged copy could not be brought up to date (C182). */
export function safetyNetDays(setting: number, replayLagDays: number): number {
  return Math.max(setting, replayLagDays);
}
