import type { CommandIo } from "./io";

/** One line on the terminal that says what is being done; nothing where standard error is no terminal. */
export interface Progress {
  step(text: string): void;
  /** Takes the line away again. */
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

/** Says what is being done while it is done. */
export function during<T>(io: CommandIo, text: string, work: () => T): T {
  const progress = progressOn(io);
  progress.step(text);
  try {
    return work();
  } finally {
    progress.done();
  }
}
