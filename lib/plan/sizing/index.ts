export * from "./calculator";
export * from "./formulas";
export * from "./targets";
