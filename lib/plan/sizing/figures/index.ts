export * from "./explain";
export * from "./record";
export * from "./sheet";
