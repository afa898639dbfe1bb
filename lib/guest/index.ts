export * from "./bill";
export * from "./exports";
export * from "./health";
export * from "./mailflow";
export * from "./managed";
export * from "./postfix";
export * from "./vpn";
export * from "./first-start";
