import * as z from "zod";

/** What the schema states about a key besides its type; `json-schema.ts` turns it into JSON Schema keywords. */
export interface KeyMeta {
  readonly description?: string;
  /** A value of the key, as written in a document. */
  readonly example?: unknown;
  /** Completes "If omitted, …" where omitting the key does not mean a single value. */
  readonly omitted?: string;
  /** Source of the default, if it is a vendor's figure or recommendation. */
  readonly source?: string;
  /** Name of the generated TypeScript type, without `Document` or `Parsed`. */
  readonly typeName?: string;
  /** The output type as JSON Schema, where the schema transforms its input. */
  readonly output?: Readonly<Record<string, unknown>>;
}

/**
 * The schema with the metadata; existing metadata is kept. A schema that has none yet gets it itself: a copy takes as long to
 * build as the schema.
 */
export function withMeta<T extends z.ZodType>(schema: T, meta: KeyMeta): T {
  if (z.globalRegistry.has(schema)) return schema.meta({ ...meta });
  z.globalRegistry.add(schema, { ...meta });
  return schema;
}

/**
 * An optional key without a default value: the text completes the sentence "If omitted, …". A key with a default value uses
 * `.default(...)` instead, and a required key neither.
 */
export function omitted<T extends z.ZodType>(schema: T, meaning: string): z.ZodOptional<T> {
  return withMeta(schema.optional(), { omitted: meaning });
}

/**
 * An object that becomes a TypeScript type of its own. An example is given where the required keys alone are not enough in
 * most documents.
 */
export function named<T extends z.ZodType>(typeName: string, schema: T, example?: z.input<T>): T {
  return withMeta(schema, { typeName, ...(example === undefined ? {} : { example }) });
}
