export type { Lock, LockedCluster, LockedCopy, LockedDesign, LockedDisk, LockedMachine } from "./types";
export { balanceLock, type Balanced, type BalancedCluster } from "./balance";
export { lockChanges, type LockChange } from "./changes";
export { lockGain, type LockFigures, type LockGain } from "./gain";
export { lockOf } from "./of";
export { checkLock, readLock, type LockResult } from "./read-lock";
