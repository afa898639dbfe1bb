import { distance } from "fastest-levenshtein";

/**
 * The candidate that reads most like the word, ignoring case; `undefined` when none is near enough to be
 * meant. Of equally near ones the first counts.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = word.slice(0, 100).toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of candidates) {
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best !== undefined && least <= Math.max(2, Math.ceil(best.length / 2)) ? best : undefined;
}
