export type { Lock, LockedCluster, LockedCopy, LockedDesign, LockedDisk, LockedMachine } from "./types";
export { lockChanges, type LockChange } from "./changes";
export { lockOf } from "./of";
export { checkLock, readLock, type LockResult } from "./read";
