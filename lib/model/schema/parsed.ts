import type { ParsedDeployment } from "../generated/parsed";

/** A document accepted by the schema: defaults filled in, shorthand not yet expanded. */
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
