/**
 * Freezes plain data, itself and everything below, so that a custom rule cannot change what later rules judge.
 * Frozen data is skipped, so nothing is visited twice.
 */
export function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const item of Object.values(value)) freeze(item);
}
