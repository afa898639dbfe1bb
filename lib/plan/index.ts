export type * from "./types";
export { planDeployment, type PlanResult } from "./plan";
