export * from "./arithmetic";
export * from "./calculated";
export * from "./chain";
export * from "./record";
export * from "./figure-sheet";
export * from "./rounding";
