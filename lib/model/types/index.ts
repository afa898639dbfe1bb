export type * from "./access";
export type * from "./cluster";
export type * from "./datacenter";
export type * from "./deployment";
export type * from "./identity";
export type * from "./migration";
export type * from "./platform";
