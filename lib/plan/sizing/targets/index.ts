export * from "./azure";
export * from "./choice";
export * from "./host";
export * from "./server";
