export * from "./exports";
export * from "./postfix";
export * from "./vpn";
