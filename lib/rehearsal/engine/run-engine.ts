import { type ChildProcess, spawn } from "node:child_process";

/** Result of one run of a program. */
export interface Finished {
  /** Exit code; 1 when the program was killed or could not be started. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Whether it was killed because it exceeded the time limit. */
  readonly timedOut: boolean;
}

export interface RunOptions {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Runs programs and tracks the running ones, so that none is left behind. */
export class ProcessGroup {
  private readonly running = new Map<ChildProcess, Promise<void>>();
  private stopped = false;

  /** Never rejects: a program that cannot be started returns code 1 and the reason on standard error. */
  async run(program: string, args: readonly string[], options: RunOptions): Promise<Finished> {
    if (this.stopped) return { code: 1, stdout: "", stderr: "not started: the rehearsal was stopped", timedOut: false };
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.environment,
      // A separate process group, so that child processes of the engine can be ended with it.
      detached: process.platform !== "win32",
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    child.stdout.on("data", (chunk: Buffer) => output.stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => output.stderr.push(chunk));
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      kill(child);
    }, options.timeoutMs);
    const ended = new Promise<number>((resolve) => {
      child.on("error", (error) => {
        output.stderr.push(Buffer.from(error.message));
        resolve(1);
      });
      child.on("close", (code) => resolve(code ?? 1));
    });
    this.running.set(
      child,
      ended.then(() => undefined),
    );
    const code = await ended;
    clearTimeout(timer);
    this.running.delete(child);
    const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString("utf8");
    return { code, stdout: text(output.stdout), stderr: text(output.stderr), timedOut };
  }

  /** Kills all running programs immediately, without waiting; no program can be started after this. */
  killAll(): void {
    this.stopped = true;
    for (const child of this.running.keys()) kill(child);
  }

  /** Resolves when all programs have ended. */
  async ended(): Promise<void> {
    await Promise.all(this.running.values());
  }
}

function kill(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") child.kill("SIGKILL");
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended in the meantime.
  }
}
