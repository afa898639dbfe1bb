import type { Position, Problem } from "../../base/problem";

/** A document as plain data: only objects, lists, strings, numbers, booleans and null. */
export interface Loaded {
  /** `undefined` if nothing could be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Position of the key (`key`) or the value of a path in the text; `undefined` if the text does not contain the path. */
  readonly place: (path: string, part: "key" | "value") => Position | undefined;
}

/** Limits on a document's size: far above any real deployment, and small enough to be read quickly. */
export const limits = {
  characters: 4_000_000,
  values: 100_000,
  depth: 60,
  aliases: 1_000,
  problems: 500,
} as const;

/** Keys that would change an object's prototype instead of its content. */
export const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

export function forbiddenKeyProblem(path: string): Problem {
  return { code: "unknown-key", path, message: "unknown key", remedy: "remove the key" };
}

export function tooLargeProblem(what: "characters" | "values" | "depth" | "aliases", path = ""): Problem {
  const words = {
    characters: ["the document is too long", `at most ${limits.characters} characters`],
    values: ["the document has too many values", `at most ${limits.values} values`],
    depth: ["the document is nested too deeply", `at most ${limits.depth} levels`],
    aliases: ["the document uses too many aliases", `at most ${limits.aliases}`],
  } as const;
  const [message, expected] = words[what];
  return { code: "too-large", path, message, expected, remedy: "give a document of one deployment" };
}
