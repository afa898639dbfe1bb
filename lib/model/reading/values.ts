/** The value at a path of plain data, `undefined` when there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const segment of path) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[segment];
  }
  return value;
}

/** A value as a problem shows it: scalars as JSON, cut when long; of maps and lists only that they are one. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? "a list of 1" : `a list of ${value.length}`;
  if (value !== null && typeof value === "object") return "a map";
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return value === undefined ? "nothing" : JSON.stringify(value);
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}...` : value);
}
