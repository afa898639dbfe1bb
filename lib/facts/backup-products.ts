/**
 * Products that back up a DAG without an administrative access point, member by member. Sources: VEEAM for Veeam, WSB for
 * Windows Server Backup (it runs on the member itself).
 */
export const productsWithoutAccessPoint: readonly string[] = ["veeam", "windows-server-backup"];

/** Words in a backup's `covers` that stand for the mailboxes of this deployment. */
export const wordsForMailboxes: readonly string[] = ["mailbox-servers", "mailboxes", "databases", "clusters"];

/** Words in a backup's `covers` that stand for machines of one role. */
export const wordsForRoles = {
  members: "mailbox",
  "mailbox-servers": "mailbox",
  mailboxes: "mailbox",
  databases: "mailbox",
  clusters: "mailbox",
  "domain-controllers": "domain-controller",
  "directory-sync": "directory-sync",
  "sign-on": "sign-on",
  "sign-on-proxies": "sign-on-proxy",
  "management-server": "hybrid-management",
  gateways: "mail-gateway",
  proxies: "reverse-proxy",
  witness: "witness",
  monitoring: "monitoring",
} as const;

/**
 * Azure Backup of virtual machines. It keeps at least seven daily restore points and starts at full and half hours; snapshots
 * stay beside the machine for a week by default (enhanced policy). Source: azurerm 4.55, azurerm_backup_policy_vm (the least
 * retention is stated in its documentation).
 */
export const azureBackup = {
  method: "machine-snapshot",
  leastRetentionDays: 7,
  mostRetentionDays: 9999,
  retentionDays: 30,
  instantRestoreDays: 7,
  time: "23:00",
} as const;

/** Days that Exchange keeps deleted items and deleted mailboxes by default. Source EDCA. */
export const retentionDays = { deletedItemRetentionDays: 14, mailboxRetentionDays: 30 } as const;
