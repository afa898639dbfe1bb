export * from "./calculator";
export * from "./links";
