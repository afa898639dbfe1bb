export type * from "./types";
export { planDeployment, type PlanOptions, type PlanResult } from "./plan";
export { explainKeys, type ExplainedKey } from "./explain-keys";
export * from "./lock";
export { builtInPlatforms, type Platforms } from "./placement/platforms";
export { adapterBases, diskBase, machineBase } from "./placement/platforms/common";
export type * from "./placement/platforms/platform";
export type { MachineNeed } from "./placement/need";
