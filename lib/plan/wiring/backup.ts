import { azureBackup, wordsForMailboxes } from "../../facts/backup-products";
import type { Backup, Deployment } from "../../model";
import type { BackupWiring, ClusterPlan, MachinePlan } from "../types";
import { azureBackupScope } from "./azure-backup";

type Job = BackupWiring["jobs"][number];

/** Scope of every backup product: one job per machine, no two members of a DAG at the same time unless specified. */
export function wireBackup(
  deployment: Deployment,
  clusters: readonly ClusterPlan[],
  machines: readonly MachinePlan[],
): BackupWiring[] {
  return deployment.backup.map((backup) => {
    const forMailboxes = clusters.length > 0 && isForMailboxes(backup);
    if (backup.product === "azure-backup") return azureWiring(backup, deployment, machines, forMailboxes);
    const jobs = forMailboxes ? clusters.flatMap((cluster) => clusterJobs(backup, cluster, machines)) : [];
    return {
      name: backup.name,
      existing: backup.existing,
      product: backup.product,
      ...(backup.method === undefined ? {} : { method: backup.method }),
      schedule: { ...backup.schedule },
      forMailboxes,
      savesDatabases: forMailboxes,
      membersTogether: clusters.map(({ name }) => name).filter((name) => areTogether(jobs, name)),
      jobs,
      notCovered: [],
      ...(backup.retentionDays === undefined ? {} : { retentionDays: backup.retentionDays }),
    };
  });
}

function azureWiring(
  backup: Backup,
  deployment: Deployment,
  machines: readonly MachinePlan[],
  forMailboxes: boolean,
): BackupWiring {
  const scope = azureBackupScope(backup, deployment, machines);
  const clusters = [...new Set(scope.jobs.flatMap(({ cluster }) => cluster ?? []))];
  return {
    name: backup.name,
    existing: backup.existing,
    product: backup.product,
    method: backup.method ?? azureBackup.method,
    forMailboxes,
    savesDatabases: false,
    membersTogether: clusters.filter((name) => areTogether(scope.jobs, name)),
    ...scope,
    retentionDays: backup.retentionDays ?? azureBackup.retentionDays,
  };
}

/**
 * Native data protection relies on further copies instead of jobs; a product that only covers other things has no jobs
 * here.
 */
function isForMailboxes(backup: Backup): boolean {
  if (backup.product === "native-data-protection") return false;
  return backup.covers.length === 0 || backup.covers.some((covered) => wordsForMailboxes.includes(covered));
}

/** Whether two jobs of a DAG have the same place in the order. */
function areTogether(jobs: readonly Job[], cluster: string): boolean {
  const orders = jobs.filter((job) => job.cluster === cluster).map(({ order }) => order);
  return new Set(orders).size < orders.length;
}

function clusterJobs(backup: Backup, cluster: ClusterPlan, machines: readonly MachinePlan[]): Job[] {
  return cluster.changeOrder.flatMap((name, position) => {
    const machine = machines.find((machine) => machine.name === name);
    if (machine === undefined) return [];
    return [
      {
        machine: machine.name,
        datacenter: machine.datacenter,
        cluster: cluster.name,
        databases: cluster.databases
          .filter((database) => database.copies.some((copy) => copy.server === machine.name))
          .map((database) => database.name),
        includes: diskNames(machine, (purpose) => purpose === "system" || purpose === "database"),
        excludes: diskNames(machine, (purpose) => purpose === "restore" || purpose === "spare"),
        order: Math.floor(position / backup.membersAtOnce) + 1,
        truncatesLogs: backup.applicationAware === true,
      },
    ];
  });
}

function diskNames(machine: MachinePlan, wanted: (purpose: string) => boolean): string[] {
  return machine.disks.filter((disk) => wanted(disk.purpose)).map((disk) => disk.name);
}
