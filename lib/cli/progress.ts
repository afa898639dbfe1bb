import type { CommandIo } from "./io";

/** A progress line on the terminal; nothing if standard error is not a terminal. */
export interface Progress {
  step(text: string): void;
  /** Removes the line. */
  done(): void;
}

export function progressOn(io: CommandIo): Progress {
  if (io.stderr.isTTY !== true || io.environment["TERM"] === "dumb") return { step: () => {}, done: () => {} };
  const clear = "\r\u001b[K";
  return {
    step: (text) => io.stderr.write(`${clear}${text} ...`),
    done: () => io.stderr.write(clear),
  };
}

/** Shows a progress line while the work runs. */
export function during<T>(io: CommandIo, text: string, work: () => T): T {
  const progress = progressOn(io);
  progress.step(text);
  try {
    return work();
  } finally {
    progress.done();
  }
}
