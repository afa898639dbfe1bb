export * from "./sheet";
export type { AzureMembers } from "./azure";
export type { FailureLoad } from "./failures";
export type { LimitLine } from "./limits";
export * from "./explain";
export * from "./compare";
