#!/usr/bin/env node
import { ExitCode } from "./exit-code";
import type { CommandIo } from "./io";
import { run } from "./run";

/** Grace period after Ctrl-C for a verb to release its resources. */
const graceMs = 5000;

async function main(): Promise<void> {
  const interruption = new AbortController();
  onSignals(interruption);
  // A closed pipe (`| head`) ends the output, not the work.
  for (const output of [process.stdout, process.stderr]) output.on("error", ignoreClosedPipe);
  const code = await run(process.argv.slice(2), processIo(interruption.signal));
  await Promise.all([drained(process.stdout), drained(process.stderr)]);
  process.exit(code);
}

function processIo(signal: AbortSignal): CommandIo {
  const now = new Date();
  return {
    // Opened when a verb reads it: Node then loads its streams.
    get stdin() {
      return process.stdin;
    },
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

/** The first signal asks for an orderly end, the second one ends the process at once. */
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

/** Waits until all output is flushed: `process.exit` would cut off long JSON in a pipe. */
function drained(output: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (output.destroyed || output.writableLength === 0) resolve();
    else output.write("", () => resolve());
  });
}

void main();
