import { isObject, type ObjectValue, type Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";
import type { AttributePath } from "./diagnostic";

/** An object inside a field, with the steps that lead to it from the field. */
export interface Element {
  readonly steps: AttributePath;
  readonly value: ObjectValue;
}

/**
 * The objects that are in the value of a field with nested fields, whichever way they are nested. Unknown and null ones
 * are left out. Elements of a set have no step of their own: a set has no positions.
 */
export function elementsOf(field: Field, value: Value): Element[] {
  if (Array.isArray(value)) {
    const positioned = field.nesting === "list";
    return value.flatMap((item, index) => (isObject(item) ? [{ steps: positioned ? [index] : [], value: item }] : []));
  }
  if (!isObject(value)) return [];
  if (field.nesting !== "map") return [{ steps: [], value }];
  return Object.entries(value).flatMap(([key, item]) => (isObject(item) ? [{ steps: [{ key }], value: item }] : []));
}

/** Replaces the objects in the value of a field by what `change` makes of them; anything else stays as it is. */
export function mapElements(
  field: Field,
  value: Value,
  change: (element: ObjectValue, key: number | string | undefined) => Value,
): Value {
  if (Array.isArray(value)) return value.map((item, index) => (isObject(item) ? change(item, index) : item));
  if (!isObject(value)) return value;
  if (field.nesting !== "map") return change(value, undefined);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, isObject(item) ? change(item, key) : item]),
  );
}

/** The object in `value` that is where `key` says: the value itself, an element of a list, an entry of a map. */
export function elementAt(value: Value | undefined, key: number | string | undefined): ObjectValue | undefined {
  const found =
    key === undefined ? value : Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : null;
  return isObject(found) ? found : undefined;
}
