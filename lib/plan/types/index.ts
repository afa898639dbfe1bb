export type * from "./access";
export type * from "./cluster";
export type * from "./machine";
export type * from "./plan";
export type * from "./quantities";
export type * from "./sizes";
