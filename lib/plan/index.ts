export type * from "./types";
export { planDeployment, type PlanOptions, type PlanResult } from "./plan";
export * from "./lock";
