import { cpSync, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { RehearsalError } from "./rehearsal-error";

/** A synthesized stack in an output folder. */
export interface SynthesizedStack {
  readonly name: string;
  /** The folder with `cdk.tf.json`. */
  readonly folder: string;
  readonly configuration: Readonly<Record<string, unknown>>;
}

/** The stacks of an output folder, by `manifest.json`, else every `stacks/<name>/cdk.tf.json`. */
export function readOutput(directory: string): SynthesizedStack[] | RehearsalError {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    return noOutput(`There is no folder ${directory}.`);
  }
  const paths = stackPaths(directory);
  if (!Array.isArray(paths)) return paths;
  if (paths.length === 0) return noOutput(`${directory} has no synthesized stacks: no stacks/<name>/cdk.tf.json.`);
  const stacks: SynthesizedStack[] = [];
  for (const { name, path } of paths) {
    const configuration = readJson(path);
    if (isError(configuration)) return configuration;
    stacks.push({ name, folder: dirname(path), configuration });
  }
  return stacks;
}

/**
 * Copies the files of a stack that the engine needs; files left by an engine (state, plugins, variable values) are
 * excluded.
 */
export function copyStack(stack: SynthesizedStack, to: string): void {
  cpSync(stack.folder, to, {
    recursive: true,
    dereference: true,
    filter: (path) => resolve(path) === resolve(stack.folder) || !leftByEngine(basename(path)),
  });
}

function leftByEngine(name: string): boolean {
  return name.startsWith(".terraform") || /\.tfstate(\..*)?$/.test(name) || /\.tfvars(\.json)?$/.test(name);
}

interface StackPath {
  readonly name: string;
  readonly path: string;
}

function stackPaths(directory: string): StackPath[] | RehearsalError {
  const manifestPath = join(directory, "manifest.json");
  if (existsSync(manifestPath)) {
    const manifest = readJson(manifestPath);
    if (isError(manifest)) return manifest;
    const stacks = manifest["stacks"];
    if (typeof stacks === "object" && stacks !== null) {
      return Object.entries(stacks as Record<string, { readonly synthesizedStackPath?: unknown }>).map(
        ([name, stack]) => ({
          name,
          path: join(directory, String(stack.synthesizedStackPath ?? join("stacks", name, "cdk.tf.json"))),
        }),
      );
    }
  }
  const folder = join(directory, "stacks");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => ({ name, path: join(folder, name, "cdk.tf.json") }))
    .filter(({ path }) => existsSync(path));
}

function readJson(path: string): Record<string, unknown> | RehearsalError {
  try {
    const value = JSON.parse(readFileSync(path, "utf8")) as unknown;
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    return unreadable(path, "it holds no JSON object");
  } catch (error) {
    return unreadable(path, error instanceof Error ? error.message : String(error));
  }
}

function unreadable(path: string, reason: string): RehearsalError {
  return { code: "output-unreadable", message: `${path} cannot be read: ${reason}`, remedy: "Synthesize it again." };
}

function noOutput(message: string): RehearsalError {
  return { code: "no-output", message, remedy: "Name the output folder of synth, the one with manifest.json." };
}

function isError(value: Record<string, unknown> | RehearsalError): value is RehearsalError {
  return typeof value["code" as keyof typeof value] === "string" && "remedy" in value;
}
