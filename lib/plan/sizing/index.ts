export * from "./figures";
export * from "./calculator";
export * from "./dag";
export * from "./formulas";
export * from "./targets";
