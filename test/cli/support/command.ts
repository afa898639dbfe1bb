import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run, type CommandIo } from "../../../lib/cli";

export const ROOT = resolve(__dirname, "..", "..", "..");
export const TOWN = join(ROOT, "examples", "town", "town.yaml");
/** The command as users run it: the bundle made by `npm run build`. */
export const MAIN = join(ROOT, "dist", "command", "main.js");
export const townText = readFileSync(TOWN, "utf8");

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CallSettings {
  readonly stdin?: string | Uint8Array;
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  readonly signal?: AbortSignal;
}

/** One call of the command in this process, evaluated as of a fixed day and printed in 120 columns. */
export async function command(argv: readonly string[], settings: CallSettings = {}): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const io: CommandIo = {
    stdin: once(settings.stdin ?? ""),
    stdout: { write: (text) => stdout.push(text) },
    stderr: { write: (text) => stderr.push(text), isTTY: settings.terminal ?? false },
    environment: { COLUMNS: "120", ...settings.environment },
    workingDirectory: settings.folder ?? ROOT,
    today: "2026-11-22",
    signal: settings.signal ?? new AbortController().signal,
  };
  const code = await run(argv, io);
  return { code, stdout: stdout.join(""), stderr: stderr.join("") };
}

async function* once(chunk: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield await Promise.resolve(chunk);
}

/** The town with one passage changed; a missing passage is an error in the test. */
export function townWith(passage: string | RegExp, change: string): string {
  const changed = townText.replace(passage, change);
  if (changed === townText) throw new Error(`the town has no ${String(passage)}`);
  return changed;
}

/** Folders for a test's files, removed afterwards. */
export class Folders {
  private readonly made: string[] = [];

  make(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    const folder = mkdtempSync(join(tmpdir(), "mail-constructs-cli-"));
    this.made.push(folder);
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
    return folder;
  }

  /** Lets modules of a folder find a package by its name. */
  link(folder: string, name: string, target: string): void {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(target, join(folder, "node_modules", name));
  }

  remove(): void {
    for (const folder of this.made.splice(0)) rmSync(folder, { recursive: true, force: true });
  }
}
