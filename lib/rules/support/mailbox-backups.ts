import type { Backup } from "../../model";
import type { BackupWiring, ClusterPlan } from "../../plan";
import type { Subject } from "../types";

/** Backup products that the document means for mailboxes. */
export function mailboxBackups(subject: Subject): readonly Backup[] {
  const saving = subject.plan.wiring.backup.filter(({ forMailboxes }) => forMailboxes).map(({ name }) => name);
  return subject.deployment.backup.filter(({ name }) => saving.includes(name));
}

/** The entry that declares Exchange native data protection. */
export function nativeDataProtection(subject: Subject): Backup | undefined {
  return subject.deployment.backup.find((backup) => backup.product === "native-data-protection");
}

/** The positions of a DAG's members in the backup order, in words, if two of them are backed up at the same time. */
export function savedTogether(subject: Subject, backup: Backup, cluster: ClusterPlan): string | undefined {
  const wiring = subject.plan.wiring.backup.find(({ name }) => name === backup.name);
  return wiring?.membersTogether.includes(cluster.name) === true ? ordersOf(wiring, cluster) : undefined;
}

function ordersOf({ jobs }: BackupWiring, cluster: ClusterPlan): string {
  const orders = jobs.filter((job) => job.cluster === cluster.name).map(({ order }) => order);
  return [...orders].sort((a, b) => a - b).join(", ");
}
