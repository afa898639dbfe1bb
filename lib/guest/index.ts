export * from "./exports";
