export * from "./azure-size";
export * from "./machine-need";
export * from "./choice";
export * from "./kind-prices";
