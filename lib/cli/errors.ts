import { ProblemsError, type Problem } from "../base/problem";

/** A tool is not installed: one sentence that names it, what needs it and how to get it. */
export class MissingToolError extends Error {
  override readonly name = "MissingToolError";
}

/** Ctrl-C was pressed while the command was waiting. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
  constructor() {
    super("interrupted");
  }
}

/** One error in how the command was called, or in a file. */
export function unusable(problem: Problem, file?: string): ProblemsError {
  return new ProblemsError([problem], file);
}

/** The code of a failed system call, for example `ENOENT`, including that of the cause; empty for other errors. */
export function systemCode(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown };
  return typeof code === "string" && /^E[A-Z]+$/.test(code) ? code : systemCode(cause);
}
