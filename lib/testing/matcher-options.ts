import { nearest } from "../base/nearest";

/** What an option of a matcher accepts, in words and as a test. */
export interface OptionKind {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

export const yesOrNo: OptionKind = { expected: "true or false", fits: (value) => typeof value === "boolean" };
export const text: OptionKind = { expected: "text", fits: (value) => typeof value === "string" && value.trim() !== "" };
export const texts: OptionKind = {
  expected: "a list of text",
  fits: (value) => Array.isArray(value) && value.every((item) => typeof item === "string"),
};

export function oneOf(...choices: readonly string[]): OptionKind {
  return { expected: choices.join(", "), fits: (value) => choices.includes(value as string) };
}

/**
 * Checks options against those of a matcher. A misspelt option would otherwise be ignored, and the assertion would mean
 * something else than it says. Throws `RangeError`.
 */
export function checkOptions(matcher: string, given: unknown, known: Readonly<Record<string, OptionKind>>): void {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new RangeError(`${matcher}: got ${spelled(given)} as options, expected ${Object.keys(known).join(", ")}`);
  }
  for (const [key, value] of Object.entries(given)) {
    const kind = known[key];
    if (kind === undefined) {
      const near = nearest(key, Object.keys(known));
      const hint = near === undefined ? `expected one of ${Object.keys(known).join(", ")}` : `did you mean ${near}?`;
      throw new RangeError(`${matcher}: there is no option ${key}; ${hint}`);
    }
    if (value !== undefined) checkValue(matcher, `option ${key}`, value, kind);
  }
}

/** Throws `RangeError` for an argument of the wrong kind. */
export function checkValue(matcher: string, name: string, value: unknown, kind: OptionKind): void {
  if (kind.fits(value)) return;
  throw new RangeError(`${matcher}: got ${spelled(value)} as ${name}, expected ${kind.expected}`);
}

function spelled(value: unknown): string {
  return typeof value === "object" || typeof value === "string" ? JSON.stringify(value) : String(value);
}
