export type * from "./access";
export type * from "./cluster";
export type * from "./failure";
export type * from "./machine";
export type * from "./outcome";
export type * from "./plan";
export type * from "./quantities";
export type * from "./sizes";
