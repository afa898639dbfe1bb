/**
 * Defaults for what the document omits. Source unless noted: defaults of the Role Requirements Calculator v9.1, cells as
 * noted; the calculator's own inputs have the same defaults.
 */
export const planningDefaults = {
  /** Transactional I/O in addition to that of the users, per cent (Role Requirements I76). */
  ioOverheadPct: 20,
  /** Free space of a volume, per cent (Volume Requirements I123). */
  volumeFreePct: 5,
  /** Mailboxes moved per week, per cent of all (Role Requirements C151). */
  moveWeekPct: 1,
  /** Days that a backup may fail before logs fill the disk (Role Requirements C150). */
  backupToleranceDays: 3,
  /** Days that a link may be down before logs fill the disk (Role Requirements C150). */
  networkToleranceDays: 0,
} as const;

/**
 * Minimum number of processors of a Mailbox server. An assumption of this library: the calculator has none, and no field report
 * of fewer is known. Client access memory is calculated with the same number of cores.
 */
export const leastProcessors = 4;

/** A Mailbox server gets an even number of processors. An assumption of this library. */
export const processorStep = 2;

/**
 * Minimum number of domain controllers per datacenter if the planner decides, so that one may be down. An assumption of this
 * library; `life-site-has-gc` recommends 2.
 */
export const leastDomainControllers = 2;

/** Share of a physical disk that its single VHDX may fill; the rest is for the file system. An assumption of this library. */
export const vhdxShareOfDisk = 0.99;

/**
 * Locations on a SCSI controller of a Hyper-V machine, numbered from 0. Source: learn.microsoft.com, Plan for Hyper-V scalability
 * in Windows Server, virtual machines: 64 disks on each of 4 controllers.
 */
export const scsiPlaces = 64;

/** SCSI controllers of a Hyper-V machine, numbered from 0. Source: as `scsiPlaces`. */
export const scsiControllers = 4;
