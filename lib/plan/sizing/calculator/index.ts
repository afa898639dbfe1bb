export * from "./calculate";
export { fullShape, largestHourShare } from "./input";
export type { DagModel, SizingInput, SizingShape, SizingUsers } from "./input";
export { outputFigures, type OutputFigure } from "./definitions";
export * from "./explain-scenario";
export * from "./vectors";
export { asInput } from "./read-input";
