export * from "./exports";
export * from "./health";
export * from "./postfix";
