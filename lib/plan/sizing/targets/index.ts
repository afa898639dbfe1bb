export * from "./azure";
export * from "./azure-machine";
export * from "./choice";
export * from "./prices";
