/** A text sink: standard output or standard error, or a list in a test. */
export interface TextOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Name of a document given as `-`. A file of that name is written with its folder. */
export const standardInput = "standard input";

/** The command's environment: `main.ts` passes that of the process, tests their own. */
export interface CommandIo {
  readonly stdin: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute; the base of relative paths in arguments. */
  readonly workingDirectory: string;
  /** Evaluation date if `--date` is omitted, for example `2026-11-22`. */
  readonly today: string;
  /** Aborted by Ctrl-C: anything that waits or holds a resource releases it. */
  readonly signal: AbortSignal;
}
