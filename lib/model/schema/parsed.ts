import type { ParsedDeployment } from "../generated/parsed";

/** A document that the schema has accepted: defaults filled in, shorthand still in it. */
export type ParsedDocument = ParsedDeployment;

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
