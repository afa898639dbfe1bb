export * from "./wiring";
