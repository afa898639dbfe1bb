import { distance } from "fastest-levenshtein";

/** A word of fewer letters begins too many others. */
const shortestBeginning = 4;

/** More than a slip of two letters, less than anything else. */
const beginningSteps = 2.5;

/**
 * The candidate most similar to the word, ignoring case; `undefined` if none is similar enough to be meant. A word that
 * is cut short means the candidate that it begins. Ties go to the first.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const steps = stepsBetween(wanted, candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best !== undefined && least <= Math.max(2, Math.ceil(best.length / 2)) ? best : undefined;
}

function stepsBetween(wanted: string, candidate: string): number {
  const steps = distance(wanted, candidate);
  const begins = wanted.length >= shortestBeginning && candidate.startsWith(wanted);
  return begins ? Math.min(steps, beginningSteps) : steps;
}
