import { datacenter, platformKey } from "./datacenter";
import { documentSchema } from "./deployment";
import { listOf } from "./fields";

/** The schema of documents that also allow further platforms; the JSON Schema contains only this library's. */
export function schemaWith(platforms: readonly string[]): typeof documentSchema {
  if (platforms.length === 0) return documentSchema;
  const open = datacenter.extend({ platform: platformKey(platforms) });
  return documentSchema.extend({ datacenters: listOf("Datacenters.", open, 1) });
}
