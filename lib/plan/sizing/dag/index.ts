export * from "./backup-kind";
export * from "./data-disk-count";
export * from "./directory-figures";
export * from "./fullest-database";
export { type DagInputs, type DagRecords, type DirectoryInputs, type MemberCopies } from "./inputs";
export * from "./user-load";
export * from "./dag-records";
export * from "./remote-copies";
export { isUneven } from "./storage-figures";
