export * from "./sheet";
export type { AzureMembers } from "./azure";
export type { FailureLoad } from "./failures";
export type { LimitLine } from "./limit-lines";
export * from "./explain";
export * from "./compare";
