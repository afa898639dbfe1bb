/** Where text goes: standard output or standard error, or a list in a test. */
export interface TextOutput {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** Width of a terminal. */
  readonly columns?: number;
}

/** Everything outside that the command may use: a test gives its own, `main.ts` gives the process's. */
export interface CommandIo {
  readonly stdin: AsyncIterable<string | Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: TextOutput;
  readonly stderr: TextOutput;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute; relative paths in arguments start here. */
  readonly workingDirectory: string;
  /** The calendar day to judge by when `--date` does not name one, `2026-11-22`. */
  readonly today: string;
  /** Aborted by Ctrl-C: who waits or holds something lets go of it. */
  readonly signal: AbortSignal;
}
