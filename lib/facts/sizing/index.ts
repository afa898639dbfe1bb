export * from "./azure-sizes";
export * from "./databases";
export * from "./disks";
export * from "./disk-tiers";
export * from "./hardware";
export * from "./mailbox-load";
export * from "./memory";
export * from "./sources";
