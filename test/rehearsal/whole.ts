import { providerModel } from "../../lib/rehearsal/catalogue";
import type { ObjectValue } from "../../lib/rehearsal/protocol/wire-values";
import type { Field } from "../../lib/rehearsal/schema/nested-fields";

/** A complete object of a resource type, as an engine sends it: every attribute, null for omitted ones. */
export function whole(source: string, type: string, given: ObjectValue): ObjectValue {
  const fields = providerModel(source)?.resources.get(type)?.fields ?? [];
  return fill(fields, given);
}

/** A complete object of these fields. */
export function fill(fields: readonly Field[], given: ObjectValue): ObjectValue {
  return Object.fromEntries(
    fields.map((field) => {
      const value = given[field.name] ?? null;
      const inner = field.fields;
      const many = field.nesting === "list" || field.nesting === "set";
      if (inner === undefined) return [field.name, value];
      if (Array.isArray(value)) return [field.name, value.map((item) => fill(inner, item as ObjectValue))];
      if (value === null) return [field.name, many && field.block ? [] : null];
      return [field.name, fill(inner, value as ObjectValue)];
    }),
  );
}
