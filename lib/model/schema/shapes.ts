import { stringify } from "yaml";
import { exampleOf } from "./examples";
import { describedSchema } from "./json-schema";
import type { JsonSchema } from "./json-schema-type";

/** Longer examples are reduced to their keys. */
const longestExample = 120;

let described: JsonSchema | undefined;

/** What to write where a map or a list is expected, from the schema's example; `undefined` if it has none. */
export function shapeRemedy(segments: readonly (string | number)[]): string | undefined {
  const example = exampleAt(segments);
  if (example === undefined) return undefined;
  const text = inline(example);
  return text.length <= longestExample ? `write \`${text}\`` : byKeys(example);
}

/** How to add a key, given by its path, with an example value; a path may include its own value: `links: [...]`. */
export function missingKeyRemedy(path: string): string {
  const adding = `add \`${path}\``;
  if (path.includes(": ")) return adding;
  const segments = segmentsOf(path);
  const key = segments.at(-1);
  const example = exampleAt(segments);
  if (example === undefined || typeof key !== "string") return adding;
  const text = `${key}: ${inline(example)}`;
  return text.length <= longestExample ? `${adding}, such as \`${text}\`` : adding;
}

function segmentsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|[^.[\]]+/g)].map(([text, quoted, index]) =>
    index === undefined ? (quoted ?? text) : Number(index),
  );
}

function exampleAt(segments: readonly (string | number)[]): unknown {
  described ??= describedSchema("input");
  const schema = segments.reduce<JsonSchema | undefined>((above, segment) => above && below(above, segment), described);
  return schema === undefined ? undefined : exampleOf(schema);
}

function inline(example: unknown): string {
  return stringify(example, { collectionStyle: "flow", lineWidth: 0 }).trim();
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
