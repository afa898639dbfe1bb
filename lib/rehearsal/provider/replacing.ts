import { isObject, type ObjectValue, type Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";
import type { AttributePath } from "./diagnostic";
import { sameValue } from "./same-value";

/**
 * The changed attributes that force replacement. A set has no positions: for attributes inside one, the path of the set
 * is given.
 */
export function replacingPaths(
  fields: readonly Field[],
  prior: ObjectValue | undefined,
  planned: ObjectValue | undefined,
  path: AttributePath = [],
): AttributePath[] {
  return fields.flatMap((field): AttributePath[] => {
    const before = prior?.[field.name] ?? null;
    const after = planned?.[field.name] ?? null;
    const here = [...path, field.name];
    if (sameValue(field, before, after) || (blank(before) && blank(after))) return [];
    if (field.rule.forceNew) return [here];
    const inner = field.fields;
    if (inner === undefined) return [];
    if (field.nesting === "set") return cannotChange(inner) ? [here] : [];
    return pairs(before, after).flatMap(({ steps, left, right }) =>
      replacingPaths(inner, left, right, [...here, ...steps]),
    );
  });
}

function cannotChange(fields: readonly Field[]): boolean {
  return fields.some((field) => field.rule.forceNew || cannotChange(field.fields ?? []));
}

function blank(value: Value): boolean {
  return value === null || value === "" || (Array.isArray(value) && value.length === 0);
}

interface Pair {
  readonly steps: AttributePath;
  readonly left: ObjectValue | undefined;
  readonly right: ObjectValue | undefined;
}

function pairs(before: Value, after: Value): Pair[] {
  if (!Array.isArray(before) && !Array.isArray(after))
    return [{ steps: [], left: object(before), right: object(after) }];
  const left = Array.isArray(before) ? before : [];
  const right = Array.isArray(after) ? after : [];
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => ({
    steps: [index],
    left: object(left[index]),
    right: object(right[index]),
  }));
}

function object(value: Value | undefined): ObjectValue | undefined {
  return isObject(value) ? value : undefined;
}
