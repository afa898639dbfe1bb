#!/usr/bin/env node
import { ExitCode } from "./exit-code";
import type { CommandIo } from "./io";
import { run } from "./run";

/** How long a verb may take to let go of what it holds after Ctrl-C. */
const graceMs = 5000;

async function main(): Promise<void> {
  const interruption = new AbortController();
  onSignals(interruption);
  // A reader that goes away (`| head`) ends the printing, not the work.
  for (const output of [process.stdout, process.stderr]) output.on("error", ignoreClosedPipe);
  const code = await run(process.argv.slice(2), processIo(interruption.signal));
  await Promise.all([drained(process.stdout), drained(process.stderr)]);
  process.exit(code);
}

function processIo(signal: AbortSignal): CommandIo {
  const now = new Date();
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    environment: process.env,
    workingDirectory: process.cwd(),
    today: [now.getFullYear(), now.getMonth() + 1, now.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-"),
    signal,
  };
}

/** The first signal asks, a second one does not wait. */
function onSignals(interruption: AbortController): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (interruption.signal.aborted) process.exit(ExitCode.interrupted);
      interruption.abort();
      setTimeout(() => process.exit(ExitCode.interrupted), graceMs).unref();
    });
  }
}

function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") process.exit(ExitCode.unusable);
}

/** Waits until everything written has left: `process.exit` would cut off a long JSON in a pipe. */
function drained(output: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (output.destroyed || output.writableLength === 0) resolve();
    else output.write("", () => resolve());
  });
}

void main();
