import { equal, equalSets, isObject, type Value } from "../protocol/wire-values";
import type { Field } from "../schema/nested-fields";

/** Whether two values of a field are equivalent: at every depth, the order in sets is ignored. */
export function sameValue(field: Field, a: Value | undefined, b: Value | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    if (field.nesting === "set" || (Array.isArray(field.type) && field.type[0] === "set")) return equalSets(a, b);
    const fields = field.fields;
    if (fields === undefined) return equal(a, b);
    return a.length === b.length && a.every((item, index) => sameObject(fields, item, b[index]));
  }
  if (field.fields === undefined || !isObject(a) || !isObject(b)) return equal(a, b);
  const fields = field.fields;
  if (field.nesting !== "map") return sameObject(fields, a, b);
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.every((key) => sameObject(fields, a[key], b[key]));
}

/** The same for whole objects. */
export function sameObject(fields: readonly Field[], a: Value | undefined, b: Value | undefined): boolean {
  if (!isObject(a) || !isObject(b)) return equal(a, b);
  return fields.every((field) => sameValue(field, a[field.name], b[field.name]));
}
