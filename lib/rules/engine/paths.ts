import type { Deployment } from "../../model/types";

export type PathOf = (thing: object, ...keys: readonly (string | number)[]) => string;

/** `clusters[0].witness` and `kind` give `clusters[0].witness.kind`; numbers become `[0]`. */
export function joinPath(path: string, keys: readonly (string | number)[]): string {
  return keys.reduce<string>((joined, key) => {
    if (typeof key === "number") return `${joined}[${key}]`;
    return joined === "" ? key : `${joined}.${key}`;
  }, path);
}

/** Whether `inner` is `outer` or lies below it. */
export function isWithin(inner: string, outer: string): boolean {
  if (!inner.startsWith(outer)) return false;
  const next = inner.charAt(outer.length);
  return outer === "" || next === "" || next === "." || next === "[";
}

/**
 * Paths of the things of a deployment. `known` gives the place in the user's document (the model sorts its lists, so an
 * index there may be another one); a thing that it does not know has the path that it has in the model.
 */
export function pathFinder(deployment: Deployment, known?: (thing: object) => string | undefined): PathOf {
  let inModel: Map<object, string> | undefined;
  return (thing, ...keys) => {
    const path = known?.(thing) ?? (inModel ??= walk(deployment)).get(thing);
    return joinPath(path ?? "", keys);
  };
}

/** Every object of the deployment with its path in the model. */
export function walk(deployment: Deployment): Map<object, string> {
  const paths = new Map<object, string>();
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== "object" || paths.has(value)) return;
    paths.set(value, path);
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${path}[${index}]`));
    else for (const [key, item] of Object.entries(value)) visit(item, joinPath(path, [key]));
  };
  visit(deployment, "");
  return paths;
}
