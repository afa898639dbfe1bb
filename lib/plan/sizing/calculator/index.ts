export * from "./calculate";
export { fullShape, largestHourShare, sizingTier } from "./input";
export type { DagModel, SizingInput, SizingShape, SizingTier, SizingUsers, UserLoad } from "./input";
export { outputFigures, type OutputFigure } from "./definitions";
export * from "./explain-vector";
export * from "./vectors";
export { asInput } from "./read-input";
