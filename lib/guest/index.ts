export * from "./exports";
export * from "./health";
