export { mostAllowed } from "./allowed";
export { deploymentCost } from "./cost";
export type * from "./types";
export { windowsCores, type WindowsCores } from "./windows";
