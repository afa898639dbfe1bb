import type { z } from "zod";
import type { documentSchema } from "./deployment";

/** Optional keys are absent, never `undefined`: documents are copied to plain data before the schema sees them. */
export type Exact<T> = T extends object ? { readonly [K in keyof T]: Exact<Exclude<T[K], undefined>> } : T;

/** A document that the schema has accepted: defaults filled in, shorthand still in it. */
export type ParsedDocument = Exact<z.output<typeof documentSchema>>;

export type Parsed<K extends keyof ParsedDocument> = NonNullable<ParsedDocument[K]>;
/** One entry of a list of the document. */
export type ParsedEntry<
  K extends
    | "users"
    | "datacenters"
    | "links"
    | "clusters"
    | "domains"
    | "proxies"
    | "gateways"
    | "monitoring"
    | "backup"
    | "applications"
    | "waivers",
> = ParsedDocument[K][number];
