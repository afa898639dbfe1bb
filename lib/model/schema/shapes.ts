import { stringify } from "yaml";
import type { z } from "zod";
import { documentSchema } from "./deployment";
import { exampleOf } from "./examples";
import { schemaAt } from "./find-schema";
import { describedSchema } from "./json-schema";

/** Longer examples are reduced to their keys. */
const longestExample = 120;

/** Of the parts asked for so far: a document with many mistakes asks for the same part again and again. */
const examples = new Map<z.ZodType, unknown>();

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
  const schema = schemaAt(documentSchema, segments);
  if (schema === undefined) return undefined;
  if (!examples.has(schema)) examples.set(schema, exampleOf(describedSchema("input", schema)));
  return examples.get(schema);
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
