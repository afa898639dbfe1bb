import { wordsForMailboxes } from "../../facts/backup-products";
import type { Backup } from "../../model/types";
import type { ClusterPlan } from "../../plan";
import type { Subject } from "../types";

/** Backup products that save mailbox databases; one whose `covers` names only other things is not among them. */
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

/** When the members of a DAG are backed up, if two of them are at the same time: the places of their jobs in words. */
export function savedTogether(subject: Subject, backup: Backup, cluster: ClusterPlan): string | undefined {
  const jobs = subject.plan.wiring.backup.find(({ name }) => name === backup.name)?.jobs ?? [];
  const orders = jobs.filter((job) => job.cluster === cluster.name).map(({ order }) => order);
  if (new Set(orders).size === orders.length) return undefined;
  return [...orders].sort((a, b) => a - b).join(", ");
}
