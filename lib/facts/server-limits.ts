/** Recommended least memory of an Edge Transport server, 2019 and SE. Source SYS. */
export const edgeMemoryGB = 64;

/** Free room that setup asks for on the drive it installs to. Source SYS. */
export const installDriveFreeGB = 30;

/** Smallest stripe of a RAID under databases. Source STO. */
export const stripeKB = 256;

/** Free room on a database volume below which managed availability raises an alarm. Source MON. */
export const lowSpaceAlarmGB = 180;

/** Network for moving running members between hosts. Sources WF, BPV. */
export const liveMigrationMbps = 10_000;

/** Size of a volume by the calculated maximum of the databases on it. Source STO. */
export const volumePerDatabase = 1.2;
