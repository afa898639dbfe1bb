export * from "./azure";
export * from "./azureMachine";
export * from "./choice";
export * from "./host";
export * from "./server";
