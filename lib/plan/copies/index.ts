export type { CopyLayout, DatabaseLayout, LayoutCopy, LayoutInput, LayoutMember, LayoutModel } from "./types";
export type { LayoutResult } from "./layout";
export { layoutCopies } from "./layout";
export type { QualityFamily } from "./failed-sets";
export type { MeasureOptions, Quality } from "./measure";
export { measureLayout } from "./measure";
