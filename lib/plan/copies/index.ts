export type { CopyLayout, DatabaseLayout, LayoutCopy, LayoutInput, LayoutMember, LayoutModel } from "./types";
export type { LayoutResult } from "./layout";
export { layoutCopies } from "./layout";
