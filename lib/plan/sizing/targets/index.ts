export * from "./azure-size";
export * from "./azure-machine";
export * from "./choice";
export * from "./kind-prices";
