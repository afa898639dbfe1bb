export * from "./calculator";
export * from "./links";
export * from "./targets";
