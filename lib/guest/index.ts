export * from "./exports";
export * from "./mailflow";
export * from "./postfix";
export * from "./vpn";
