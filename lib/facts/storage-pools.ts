/**
 * Simple (striped) storage pools over managed disks. Interleave: allocation unit of Exchange volumes, 64 KB; an architect's
 * figure that no page at hand confirms. A pool is lost with one of its disks, so databases are put on one only if two other
 * copies of each exist.
 */
export const storagePool = { interleaveKB: 64, leastOtherCopies: 2, mostDisks: 8 } as const;

/**
 * Volumes on data disks. Allocation unit of database volumes: 64 KB (STO, preferred architecture); of others: the default of
 * NTFS. The folder under which they are mounted is this library's.
 */
export const volumes = { databaseUnitBytes: 65_536, unitBytes: 4096, folder: "C:\\Volumes" } as const;

/**
 * Drive letter of the volume with the directory of a domain controller. Promotion takes paths on a fixed disk; whether it takes
 * a folder in which a volume is mounted is not documented in the sources at hand. The letter is this library's choice.
 */
export const directoryDrive = "N";
