import { describedSchema } from "../schema/json-schema";
import type { JsonSchema } from "../schema/json-schema-type";
import { childPath } from "./document-path";

/** One key of a document: where its value comes from, and its description in the schema. */
export interface KeyOrigin {
  /** Path in the document: `clusters[0].databases`. */
  readonly path: string;
  /** `default` for an omitted key. */
  readonly origin: "specified" | "default";
  /** The value; absent where omitting the key does not mean a single value. */
  readonly value?: unknown;
  readonly description: string;
  /** For an omitted key: completes "If omitted, …". Absent where the schema has a default value. */
  readonly meaning?: string;
  /** Source of the default, if it is a vendor's figure or recommendation. */
  readonly source?: string;
}

let described: JsonSchema | undefined;

/**
 * Every key that the document specifies or omits, in schema order. `followed` contains the defaults derived from other keys,
 * by path.
 */
export function originsOf(document: unknown, followed: ReadonlyMap<string, unknown>): KeyOrigin[] {
  const found: KeyOrigin[] = [];
  described ??= describedSchema("input");
  walk(described, document, "", { followed, add: (key) => found.push(key) });
  return found;
}

interface Walk {
  readonly followed: ReadonlyMap<string, unknown>;
  readonly add: (key: KeyOrigin) => void;
}

function walk(schema: JsonSchema, value: unknown, path: string, visit: Walk): void {
  if (Array.isArray(value)) {
    const { items = {} } = optionFor(schema, "array");
    value.forEach((item, i) => walk(items, item, childPath(path, i), visit));
  } else if (value !== null && typeof value === "object") {
    walkMap(optionFor(schema, "object"), value as Record<string, unknown>, path, visit);
  }
}

function walkMap(schema: JsonSchema, map: Record<string, unknown>, path: string, visit: Walk): void {
  const { properties, additionalProperties: values } = schema;
  for (const [key, below] of Object.entries(properties ?? {})) {
    if (Object.hasOwn(map, key)) addSpecified(below, map[key], childPath(path, key), visit);
    else addDefault(below, childPath(path, key), visit);
  }
  if (typeof values !== "object") return;
  for (const [key, value] of Object.entries(map)) addSpecified(values, value, childPath(path, key), visit);
}

function addSpecified(schema: JsonSchema, value: unknown, path: string, visit: Walk): void {
  if (holdsKeys(value)) return walk(schema, value, path, visit);
  visit.add({ path, origin: "specified", value, description: schema.description ?? "" });
}

function addDefault(schema: JsonSchema, path: string, visit: Walk): void {
  const { default: value, description = "", omitted: meaning, source } = schema;
  // An omitted map has the defaults of its keys.
  if (schema.properties !== undefined && isEmptyMap(value)) return walk(schema, value, path, visit);
  const follows = visit.followed.get(path);
  visit.add({
    path,
    origin: "default",
    ...(follows !== undefined ? { value: follows } : value === undefined ? {} : { value }),
    description,
    ...(meaning === undefined ? {} : { meaning }),
    ...(source === undefined ? {} : { source }),
  });
}

/** Whether the value contains maps with keys of their own, not only scalars. */
function holdsKeys(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => item !== null && typeof item === "object");
  return value !== null && typeof value === "object";
}

function isEmptyMap(value: unknown): boolean {
  return value !== null && typeof value === "object" && Object.keys(value).length === 0;
}

/** The option of a union that is a map or a list. */
function optionFor(schema: JsonSchema, type: "array" | "object"): JsonSchema {
  return schema.anyOf?.find((option) => option.type === type) ?? schema;
}
