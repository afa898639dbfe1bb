import type { Answer, Breach, Undecided, Verdict } from "../types";

export const holds: Answer = { kind: "holds" };
export const doesNotApply: Answer = { kind: "does-not-apply" };

type Verdicts = Verdict | undefined | readonly (Verdict | undefined)[];

/** Combines the verdicts of all places into one answer. */
export function answerOf(verdicts: readonly Verdicts[]): Answer {
  const found = verdicts.flat().filter((verdict) => verdict !== undefined);
  return found.length === 0 ? holds : { kind: "judged", verdicts: found };
}

/** Evaluates every item; a rule without any item does not apply. */
export function eachOf<T>(items: readonly T[], verdictOf: (item: T) => Verdicts): Answer {
  return items.length === 0 ? doesNotApply : answerOf(items.map(verdictOf));
}

export function breach(path: string, parts: Omit<Breach, "kind" | "path">): Breach {
  return { kind: "breach", path, ...parts };
}

/** `key` is the path of the key that would decide; it is also the place of the finding. */
export function undecided(key: string, unknown: string, name?: string): Undecided {
  return { kind: "undecided", path: key, key, unknown, ...(name === undefined ? {} : { name }) };
}
