/**
 * Products that back up a DAG without an administrative access point, member by member. Sources: VEEAM for Veeam, WSB for
 * Windows Server Backup (it runs on the member itself).
 */
export const productsWithoutAccessPoint: readonly string[] = ["veeam", "windows-server-backup"];

/** Words in a backup's `covers` that stand for the mailboxes of this deployment. */
export const wordsForMailboxes: readonly string[] = ["mailbox-servers", "mailboxes", "databases", "clusters"];

/** Days that Exchange keeps deleted items and deleted mailboxes by default. Source EDCA. */
export const retentionDays = { deletedItemRetentionDays: 14, mailboxRetentionDays: 30 } as const;
