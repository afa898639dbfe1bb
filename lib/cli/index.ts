/** Entry point of the module: the command as a function, for examples and tests. */
export { ExitCode } from "./exit-code";
export type { CommandIo, TextOutput } from "./io";
export { run } from "./run";
