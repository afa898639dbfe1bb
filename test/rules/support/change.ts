// Changes in plain data by path, for tests: `clusters[0].witness.kind` is set, removed if the value is undefined, or
// computed by a function of the whole.

export type Changes = Readonly<Record<string, unknown>>;

/** A deep copy of plain data with every change made; fails for a path that does not exist. */
export function changed<T>(data: T, changes: Changes): T {
  const copy = structuredClone(data);
  for (const [path, value] of Object.entries(changes)) setAt(copy, path, value);
  return copy;
}

function setAt(root: unknown, path: string, value: unknown): void {
  const keys = [...path.matchAll(/[^.[\]]+/g)].map(([key]) => key);
  const last = keys.pop();
  if (last === undefined) throw new Error("a change needs a path");
  const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], root);
  if (parent === null || typeof parent !== "object") throw new Error(`nothing stands at ${path}`);
  const holder = parent as Record<string, unknown>;
  if (typeof value === "function") holder[last] = (value as (root: unknown) => unknown)(root);
  else if (value !== undefined) holder[last] = value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete holder[last];
}
