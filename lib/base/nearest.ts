import { distance } from "fastest-levenshtein";

/** The candidate most similar to the word, ignoring case; `undefined` if none is similar enough to be meant. Ties go to the first. */
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
