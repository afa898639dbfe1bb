import { isObject, type ObjectValue, type Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";
import type { AttributePath } from "./diagnostic";

/** An object inside a field, with the path to it from the field. */
export interface Element {
  readonly steps: AttributePath;
  readonly value: ObjectValue;
}

/**
 * The objects in the value of a field with nested fields, for every nesting mode. Unknown and null ones are omitted.
 * Elements of a set add no step to the path, because a set has no positions.
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

/** Replaces the objects in the value of a field by the result of `change`; all other values are kept. */
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

/** The object in `value` at `key`: the value itself, an element of a list, an entry of a map. */
export function elementAt(value: Value | undefined, key: number | string | undefined): ObjectValue | undefined {
  const found =
    key === undefined ? value : Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : null;
  return isObject(found) ? found : undefined;
}
