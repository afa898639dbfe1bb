import { type ChildProcess, spawn } from "node:child_process";

/** What became of one call of a program. */
export interface Finished {
  /** Exit code; 1 when the program did not end by itself. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** It was stopped because it took longer than allowed. */
  readonly timedOut: boolean;
}

export interface RunOptions {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

/** Runs programs and knows which are still running, so that none is left behind. */
export class ProcessGroup {
  private readonly running = new Map<ChildProcess, Promise<void>>();
  private stopped = false;

  /** Never rejects: a program that cannot be started gives code 1 and the reason on standard error. */
  async run(program: string, args: readonly string[], options: RunOptions): Promise<Finished> {
    if (this.stopped) return { code: 1, stdout: "", stderr: "not started: the rehearsal was stopped", timedOut: false };
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: options.environment,
      // A group of its own, so that what the engine starts can be ended with it.
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

  /** Ends everything that is running at once, without waiting; nothing is started after this. */
  killAll(): void {
    this.stopped = true;
    for (const child of this.running.keys()) kill(child);
  }

  /** Resolves when everything that was running has ended. */
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
    // It ended in the meantime.
  }
}
