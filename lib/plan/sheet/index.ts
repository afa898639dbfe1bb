export * from "./sheet";
export type { AzureMembers } from "../placement/platforms/azure/members";
export type { FailureLoad } from "./failures";
export type { LimitLine } from "./limit-lines";
export * from "./explain-figure";
export * from "./compare";
