export * from "./sheet";
export type { FailureLoad } from "./failures";
export type { LimitLine } from "./limits";
export * from "./explain";
export * from "./compare";
