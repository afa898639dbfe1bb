/** The value at a path of plain data; `undefined` if there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const segment of path) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[segment];
  }
  return value;
}

/** A value as shown in a problem: scalars as JSON, shortened if long; of maps and lists only the type. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 1 ? "a list of 1" : `a list of ${value.length}`;
  if (value !== null && typeof value === "object") return "a map";
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return value === undefined ? "nothing" : JSON.stringify(value);
  return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}...` : value);
}
