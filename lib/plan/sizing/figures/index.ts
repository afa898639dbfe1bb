export * from "./chain";
export * from "./record";
export * from "./figure-sheet";
