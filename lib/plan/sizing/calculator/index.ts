export * from "./calculate";
export { fullShape, largestHourShare } from "./input";
export type { DagModel, SizingInput, SizingShape, SizingTier, SizingUsers } from "./input";
export { outputFigures, type OutputFigure } from "./definitions";
export type { Entry, Figure } from "./sheet";
export * from "./explain";
export * from "./vectors";
