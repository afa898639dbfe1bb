import { isObject, type ObjectValue, type Value } from "../protocol/wire-values";
import { problemAt, type ProviderDiagnostic } from "./diagnostic";

/** What azurerm refuses when it plans a backup policy: retention and schedule that do not fit together. */
export function refusedSchedule(planned: ObjectValue): ProviderDiagnostic[] {
  const [backup] = listOf(planned["backup"]);
  if (backup === undefined) return [];
  const hasDaily = listOf(planned["retention_daily"]).length > 0;
  const found = firstFault(backup, hasDaily, listOf(planned["retention_weekly"]).length > 0);
  return found === undefined ? [] : [problemAt([], found, "")];
}

/** What it refuses when it makes one: the service keeps no fewer than seven daily restore points. */
export function refusedRetention(planned: ObjectValue): ProviderDiagnostic[] {
  const count = Number(listOf(planned["retention_daily"])[0]?.["count"]);
  if (!(count > 1 && count < 7)) return [];
  const summary =
    "The Azure API has recently changed behaviour so that provisioning a `count` for the `retention_daily` field can no " +
    "longer be less than 7 days for new/updates to existing Backup Policies. Please ensure that `count` is greater than " +
    `7, currently ${count}`;
  return [problemAt([], summary, "")];
}

function firstFault(backup: ObjectValue, hasDaily: boolean, hasWeekly: boolean): string | undefined {
  const frequency = String(backup["frequency"]).toLowerCase();
  const when = `when backup.0.frequency is ${frequency}`;
  if (frequency === "weekly") {
    if (hasDaily) return `\`retention_daily\` must be not set ${when}`;
    return hasWeekly ? surplus(["hour_interval", "hour_duration"]) : `\`retention_weekly\` must be set ${when}`;
  }
  if (!hasDaily) return `\`retention_daily\` must be set ${when}`;
  return surplus(frequency === "daily" ? ["weekdays", "hour_interval", "hour_duration"] : ["weekdays"]);

  function surplus(names: readonly string[]): string | undefined {
    const name = names.find((candidate) => isSet(backup[candidate]));
    return name === undefined ? undefined : `\`backup.0.${name}\` should be not set ${when}`;
  }
}

function isSet(value: Value | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === "number" && value !== 0;
}

function listOf(value: Value | undefined): ObjectValue[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
