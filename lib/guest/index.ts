export * from "./exports";
export * from "./postfix";
