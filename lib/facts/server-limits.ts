/** Recommended minimum memory of an Edge Transport server, 2019 and SE. Source SYS. */
export const edgeMemoryGB = 64;

/** Free space that setup requires on the installation drive. Source SYS. */
export const installDriveFreeGB = 30;

/** Smallest RAID stripe for databases. Source STO. */
export const stripeKB = 256;

/** Free space on a database volume below which managed availability raises an alert. Source MON. */
export const lowSpaceAlarmGB = 180;

/** Network for moving running members between hosts. Sources WF, BPV. */
export const liveMigrationMbps = 10_000;

/** Size of a volume relative to the calculated maximum of the databases on it. Source STO. */
export const volumePerDatabase = 1.2;
