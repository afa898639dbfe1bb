export * from "./azureSizes";
export * from "./databases";
export * from "./disks";
export * from "./diskTiers";
export * from "./hardware";
export * from "./mailboxLoad";
export * from "./memory";
export * from "./sources";
