export { deploymentCost } from "./cost";
export type * from "./types";
export { windowsCores, type WindowsCores } from "./windows";
