import { stringify } from "yaml";
import { exampleOf } from "./examples";
import { describedSchema } from "./json-schema";
import type { JsonSchema } from "./json-schema-type";

/** Longer examples are named by their keys. */
const longestExample = 120;

let described: JsonSchema | undefined;

/** What to write where a map or a list belongs, by the schema's example; `undefined` where the schema has none. */
export function shapeRemedy(segments: readonly (string | number)[]): string | undefined {
  described ??= describedSchema("input");
  const schema = segments.reduce<JsonSchema | undefined>((above, segment) => above && below(above, segment), described);
  const example = schema === undefined ? undefined : exampleOf(schema);
  if (example === undefined) return undefined;
  const text = stringify(example, { collectionStyle: "flow", lineWidth: 0 }).trim();
  return text.length <= longestExample ? `write \`${text}\`` : byKeys(example);
}

function byKeys(example: unknown): string | undefined {
  if (Array.isArray(example)) {
    const entry = byKeys(example[0]);
    return entry === undefined ? undefined : `${entry}, in a list: each begins with \`-\``;
  }
  if (example === null || typeof example !== "object") return undefined;
  return `write a map with the keys ${Object.keys(example).join(", ")}`;
}

function below(schema: JsonSchema, segment: string | number): JsonSchema | undefined {
  const options = schema.anyOf ?? [schema];
  if (typeof segment === "number") return options.find(({ items }) => items !== undefined)?.items;
  const map = options.find(({ properties, additionalProperties: values }) => properties ?? typeof values === "object");
  const values = typeof map?.additionalProperties === "object" ? map.additionalProperties : undefined;
  return map?.properties?.[segment] ?? values;
}
