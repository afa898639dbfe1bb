/**
 * Deep-freezes plain data, so that a custom rule cannot change what later rules see. Skips frozen data, so nothing is
 * visited twice.
 */
export function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const item of Object.values(value)) freeze(item);
}
