export type * from "./deployment";
