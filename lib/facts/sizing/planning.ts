/**
 * What a design allows for where the document says nothing. Source unless noted: defaults of the Role Requirements Calculator
 * v9.1, cells as noted; the calculator's own inputs have the same defaults.
 */
export const planningDefaults = {
  /** Transactional I/O above the users' own, per cent (Role Requirements I76). */
  ioOverheadPct: 20,
  /** Free part of a volume, per cent (Volume Requirements I123). */
  volumeFreePct: 5,
  /** Mailboxes that are moved in a week, per cent of all (Role Requirements C151). */
  moveWeekPct: 1,
  /** Days that a backup may fail before logs fill the disk (Role Requirements C150). */
  backupToleranceDays: 3,
  /** Days that a link may be down before logs fill the disk (Role Requirements C150). */
  networkToleranceDays: 0,
} as const;

/**
 * Fewest processors of a Mailbox server. Our own floor: the calculator has none, and no field report of fewer is known. Client
 * access memory is reckoned with as many cores.
 */
export const leastProcessors = 4;

/** A Mailbox server gets an even number of processors. Our own. */
export const processorStep = 2;

/** Fewest domain controllers of a datacenter where the planner decides: one may be down. Our own; `life-site-has-gc` advises 2. */
export const leastDomainControllers = 2;

/** Part of a physical disk that its one VHDX may fill: the file system around it needs the rest. Our own. */
export const vhdxShareOfDisk = 0.99;

/**
 * Places on the SCSI controller of a Hyper-V machine, numbered from 0. Source: learn.microsoft.com, Plan for Hyper-V scalability
 * in Windows Server, virtual machines: 64 disks on each of 4 controllers.
 */
export const scsiPlaces = 64;

/** SCSI controllers of a Hyper-V machine, numbered from 0. Source: as `scsiPlaces`. */
export const scsiControllers = 4;
