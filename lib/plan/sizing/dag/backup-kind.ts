import type { Deployment } from "../../../model";
import type { BackupKind } from "../formulas";

/** How logs are kept, by the document's backups: native protection, or the frequencies of the backup's schedule. */
export function backupKind(deployment: Deployment): BackupKind {
  const backup = deployment.backup[0];
  if (backup === undefined) return "weekly-full-daily-incremental";
  if (backup.product === "native-data-protection") return "native";
  const { full, incremental } = backup.schedule ?? {};
  if (full === "daily") return "daily-full";
  if (full === "bimonthly" || full === "monthly") return "bimonthly-full-daily-incremental";
  return incremental === "differential" ? "weekly-full-daily-differential" : "weekly-full-daily-incremental";
}
