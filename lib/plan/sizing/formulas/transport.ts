import { transport, workbook } from "../../../facts/sizing";
import { formula } from "./formula";

/**
 * Messages a server's transport database keeps (C183:C185): each message and its shadow copy, half of them for each day that
 * the queue may hold, all for each day of Safety Net.
 */
export const messagesKept = formula<{ messages: number; queueDays: number; safetyNetDays: number }>({
  label: "messages kept per server",
  unit: "messages",
  text: `{messages} * ${transport.copies} * (1 + ${transport.queueShare} * {queueDays} + {safetyNetDays})`,
  source: workbook("Role Requirements C183:C185, Variables K54"),
});

export const transportDatabase = formula<{ messages: number; averageKB: number }>({
  label: "transport database",
  unit: "GB",
  text: "{messages} * {averageKB} / 1024 ^ 2",
  source: workbook("Role Requirements C186"),
});

/** Never below the replay lag, or a lagged copy could not be brought up to date. */
export const safetyNet = formula<{ setting: number; replayLagDays: number }>({
  label: "Safety Net",
  unit: "days",
  text: "max({setting}, {replayLagDays})",
  source: workbook("Role Requirements C182, Input F44"),
});
