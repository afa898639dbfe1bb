import { significantJson } from "../base/significant";
import { Option, type Command } from "commander";
import type { ExitCode } from "./exit-code";
import type { CommandIo } from "./io";
import type { Page } from "../report";
import { pageFor } from "./terminal-page";

/** One verb of the command. It is described up front; its code is loaded only when it runs. */
export interface Verb {
  readonly name: string;
  readonly summary: string;
  /** Printed under `--help`: the command line and its purpose. */
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  readonly notes?: string;
  readonly describe: (command: Command) => void;
  readonly run: (call: VerbCall) => Promise<ExitCode>;
}

/** One call of a verb, as typed. */
export interface VerbCall {
  readonly io: CommandIo;
  readonly page: Page;
  /** Arguments in order; `undefined` for omitted ones. */
  readonly args: readonly (string | undefined)[];
  readonly options: VerbOptions;
}

/** Options by their long name in camel case, as commander reads them. */
export type VerbOptions = Readonly<Record<string, unknown>>;

export function verbCall(io: CommandIo, args: VerbCall["args"], options: VerbOptions): VerbCall {
  return { io, page: pageFor(io.stdout, io.environment), args, options };
}

export function formatOption(...formats: readonly string[]): Option {
  return new Option("--format <format>", "how to print it").choices(formats).default("text");
}

/** For verbs that fail or pass. Data is complete with it, too. */
export function quietOption(): Option {
  return new Option("--quiet", "print only what failed; nothing if nothing did");
}

export const documentArgument = ["<document>", "deployment document in YAML or JSON; - reads standard input"] as const;

/** The argument at this position, whose presence commander has checked. */
export function argument(call: VerbCall, place: number): string {
  return call.args[place] ?? "";
}

/** The value of an option; `undefined` if it was not given. */
export function textOption(call: VerbCall, name: string): string | undefined {
  const value = call.options[name];
  return typeof value === "string" ? value : undefined;
}

/** Whether an option without a value was given. */
export function flagOption(call: VerbCall, name: string): boolean {
  return call.options[name] === true;
}

export function printJson(call: VerbCall, value: unknown): void {
  call.io.stdout.write(significantJson(value));
}

export function wantsJson(call: VerbCall): boolean {
  return call.options["format"] === "json";
}
