import { wordsForMailboxes } from "../../facts/backup-products";
import type { Backup } from "../../model/types";
import type { Subject } from "../types";

/** Backup products that save mailbox databases; one that names other things only (`covers`) is not among them. */
export function mailboxBackups(subject: Subject): readonly Backup[] {
  if (subject.plan.clusters.length === 0) return [];
  return subject.deployment.backup.filter(
    (backup) =>
      backup.product !== "native-data-protection" &&
      (backup.covers.length === 0 || backup.covers.some((covered) => wordsForMailboxes.includes(covered))),
  );
}

/** The entry that declares Exchange native data protection. */
export function nativeDataProtection(subject: Subject): Backup | undefined {
  return subject.deployment.backup.find((backup) => backup.product === "native-data-protection");
}
