import { azureBackup, wordsForRoles } from "../../facts/backup-products";
import type { Backup, Deployment } from "../../model";
import { azureMachinesIn } from "../azure-parts";
import type { BackupWiring, MachinePlan } from "../types";

type Job = BackupWiring["jobs"][number];

/** What a wiring has in addition if the product is Azure Backup. */
export type AzureBackupScope = Pick<BackupWiring, "jobs" | "schedule" | "notCovered">;

/**
 * The machines that Azure Backup protects by daily snapshots, all at the same time. It reaches only machines in the region
 * of its vault. Databases are left out: a snapshot of a Mailbox server is no backup of its mailboxes (az-backup-vm-only).
 */
export function azureBackupScope(
  backup: Backup,
  deployment: Deployment,
  machines: readonly MachinePlan[],
): AzureBackupScope {
  const datacenter = vaultDatacenter(backup, deployment);
  const reached = azureMachinesIn(machines, datacenter);
  const covered = reached.filter((machine) => isCovered(backup, machine));
  return {
    jobs: covered.map(jobOf),
    schedule: { dailyAt: startOf(backup) },
    notCovered: reached.filter((machine) => !covered.includes(machine)).map(({ name }) => name),
  };
}

/** The named datacenter, else the only one in Azure. */
function vaultDatacenter({ datacenter }: Backup, { datacenters }: Deployment): string | undefined {
  const inAzure = datacenters.filter(({ platform }) => platform === "azure");
  return datacenter ?? (inAzure.length === 1 ? inAzure[0]?.name : undefined);
}

/** Without words the members are covered; a backup kept for zero days is none. */
function isCovered({ covers, retentionDays }: Backup, { name, role }: MachinePlan): boolean {
  if (retentionDays === 0) return false;
  const words = covers.length === 0 ? ["members"] : covers;
  return words.some((word) => word === name || roleOf(word) === role);
}

function roleOf(word: string): MachinePlan["role"] | undefined {
  return Object.hasOwn(wordsForRoles, word) ? wordsForRoles[word as keyof typeof wordsForRoles] : undefined;
}

function jobOf(machine: MachinePlan): Job {
  const isSaved = (purpose: string): boolean => purpose === "system" || purpose === "data";
  const diskNames = (saved: boolean): string[] =>
    machine.disks.filter(({ purpose }) => isSaved(purpose) === saved).map(({ name }) => name);
  return {
    machine: machine.name,
    datacenter: machine.datacenter,
    ...(machine.cluster === undefined ? {} : { cluster: machine.cluster }),
    databases: [],
    includes: diskNames(true),
    excludes: diskNames(false),
    order: 1,
    truncatesLogs: false,
  };
}

/** The beginning of the window, at the next full or half hour, at which alone Azure starts. */
function startOf({ schedule }: Backup): string {
  const [hours, minutes] = (schedule?.window ?? azureBackup.time).split("-")[0]?.split(":").map(Number) ?? [];
  const halves = Math.ceil(((hours ?? 0) * 60 + (minutes ?? 0)) / 30) % 48;
  return `${String(Math.floor(halves / 2)).padStart(2, "0")}:${halves % 2 === 0 ? "00" : "30"}`;
}
