import { transport, workbook } from "../../../facts/sizing";
import { formula } from "./formula";

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

export const messagesKept = formula<{ messages: number; queueDays: number; safetyNetDays: number }>({
  label: "messages kept per server",
  unit: "messages",
  text: `{messages} * ${transport.copies} * (1 + ${transport.queueShare} * {queueDays} + {safetyNetDays})`,
  source: workbook("Role Requirements C183:C185, Variables K54"),
  of: ({ messages, queueDays, safetyNetDays: days }) => keptMessages(messages, queueDays, days),
});

export const transportDatabase = formula<{ messages: number; averageKB: number }>({
  label: "transport database",
  unit: "GB",
  text: "{messages} * {averageKB} / 1024 ^ 2",
  source: workbook("Role Requirements C186"),
  of: ({ messages, averageKB }) => transportDatabaseGB(messages, averageKB),
});

export const safetyNet = formula<{ setting: number; replayLagDays: number }>({
  label: "Safety Net",
  unit: "days",
  text: "max({setting}, {replayLagDays})",
  source: workbook("Role Requirements C182, Input F44"),
  of: ({ setting, replayLagDays }) => safetyNetDays(setting, replayLagDays),
});
