/** A Recovery Services vault with its policy and the machines that it protects by snapshots. */
export interface AzureBackupPlan {
  /** Name of the entry in the document. */
  readonly name: string;
  readonly vault: string;
  /** Where the restore points are kept; Azure locks it with the first protected machine. */
  readonly redundancy: "zone-redundant" | "geo-redundant" | "locally-redundant";
  readonly policy: AzureBackupPolicyPlan;
  readonly machines: readonly AzureProtectedMachinePlan[];
}

/** Daily snapshots; a policy of kind V2, as machines with trusted launch need. */
export interface AzureBackupPolicyPlan {
  readonly name: string;
  /** `23:00`: full or half hours. */
  readonly time: string;
  /** Windows name of the time zone. */
  readonly timeZone: string;
  readonly retentionDays: number;
  /** Days that a snapshot also stays beside the machine, from which it is restored within minutes. */
  readonly instantRestoreDays: number;
  /** Beginning of the name of the resource groups that Azure makes for the snapshots. */
  readonly restoreGroupPrefix: string;
}

export interface AzureProtectedMachinePlan {
  readonly name: string;
  /** Logical unit numbers of disks that are left out: a snapshot of a database is no backup of its mailboxes. */
  readonly excludedLuns: readonly number[];
}
