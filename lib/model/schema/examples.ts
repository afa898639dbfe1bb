import type { JsonSchema } from "./json-schema-type";

/**
 * A value that the schema accepts, as written in a document: its own example, otherwise one composed of the examples below.
 * A map shows its required keys, or all keys if none is required. `undefined` if no example is known.
 */
export function exampleOf(schema: JsonSchema): unknown {
  if (schema.example !== undefined) return schema.example;
  if (schema.examples !== undefined) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum.find((value) => value !== schema.default) ?? schema.enum[0];
  if (schema.type === "boolean") return schema.default !== true;
  if (schema.type === "object") return exampleMap(schema);
  if (schema.type === "array") return exampleList(schema);
  return schema.anyOf?.map(exampleOf).find((example) => example !== undefined);
}

function exampleMap(schema: JsonSchema): unknown {
  const { properties, required = [], additionalProperties: values, propertyNames: names } = schema;
  if (properties === undefined) {
    const key = names === undefined ? undefined : exampleOf(names);
    const value = typeof values === "object" ? exampleOf(values) : undefined;
    return typeof key !== "string" || value === undefined ? undefined : { [key]: value };
  }
  const shown = required.length > 0 ? required : Object.keys(properties);
  const entries = shown.map((key) => [key, exampleOf(properties[key] ?? {})] as const);
  return entries.some(([, example]) => example === undefined) ? undefined : Object.fromEntries(entries);
}

function exampleList({ items, minItems = 1 }: JsonSchema): unknown {
  const example = items === undefined ? undefined : exampleOf(items);
  return example === undefined ? undefined : Array.from({ length: Math.max(1, minItems) }, () => example);
}
