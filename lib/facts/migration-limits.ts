/** Number of mailboxes of a cutover migration: documented limit and recommendation. Source MIGL. */
export const cutoverMailboxes = { most: 2000, advised: 150 } as const;

/** Exchange versions that a staged migration supports as source. Source MIGL. */
export const stagedVersions: readonly string[] = ["2003", "2007"];

/** Largest mailbox that Exchange Online accepts. Source MIGP. */
export const onlineMailboxGB = 200;

/** Simultaneous moves by the Mailbox Replication service since 2013, unless its configuration is changed. Source MRS. */
export const concurrentMoves = { perDatabase: 20, perServer: 100 } as const;

/** Connections that the proxy of the Mailbox Replication service accepts per server. Source MIGP. */
export const proxyConnections = 100;

/** Share of the measured rate to plan with. Source MIGP, and an assumption of the catalogue. */
export const plannedShareOfRate = 0.7;

/** Share of the users in the first wave. An assumption of the catalogue after MIGP. */
export const pilotShare = 0.05;

/** Limits of public folders. Source PFL; for moving those of 2010, and to Exchange Online: PFM. */
export const publicFolders = {
  folders: 1_000_000,
  mailboxes: 1000,
  mailboxGB: 100,
  foldersFrom2010: 500_000,
  mailboxesToOnline: 100,
  usersPerHierarchy: 2000,
} as const;

/** Archive quota relative to the size of the imported PST files. An assumption of the catalogue after CMD. */
export const archiveShareOfPst = 1.1;

/** Share of a log volume that stays free while mailboxes move. Source DR, and an assumption of the catalogue. */
export const freeShareOfLogVolume = 0.2;

/** Days that old servers stay after the last move, for TTLs and a pilot. An assumption of this library. */
export const rollbackDays = 7;
