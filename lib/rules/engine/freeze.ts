/**
 * Freezes plain data, itself and all below, so that a rule of the users' own cannot change what the rules after it judge.
 * What is frozen already is passed over, so nothing is looked at twice.
 */
export function freeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const item of Object.values(value)) freeze(item);
}
