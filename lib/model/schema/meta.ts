import type { z } from "zod";

/** What the schema says of a key in addition to its kind; `json-schema.ts` turns it into keywords of JSON Schema. */
export interface KeyMeta {
  readonly description?: string;
  /** A value that the key takes, as it is written in a document. */
  readonly example?: unknown;
  /** Completes "If omitted, …" where leaving the key out means something else than one value. */
  readonly omitted?: string;
  /** Where the default comes from, when that is a vendor's figure or advice. */
  readonly source?: string;
  /** Name of the generated TypeScript type, without `Document` or `Parsed`. */
  readonly typeName?: string;
  /** What comes out, as JSON Schema, where the schema transforms what goes in. */
  readonly output?: Readonly<Record<string, unknown>>;
}

/** The schema with more said about it; what was said before stays. */
export function withMeta<T extends z.ZodType>(schema: T, meta: KeyMeta): T {
  return schema.meta({ ...meta });
}

/**
 * An optional key without one default value: what leaving it out means completes the sentence "If omitted, …". A key that
 * has a default value has `.default(...)` instead, and a required key has neither.
 */
export function omitted<T extends z.ZodType>(schema: T, meaning: string): z.ZodOptional<T> {
  return schema.optional().meta({ omitted: meaning });
}

/** An object that becomes a TypeScript type of its own. */
export function named<T extends z.ZodType>(typeName: string, schema: T): T {
  return withMeta(schema, { typeName });
}
