import { datacenter, platformKey } from "./datacenter";
import { documentSchema } from "./deployment";
import { listOf } from "./fields";

/** The schema of documents whose datacenters may also be of further platforms; the JSON Schema knows this library's alone. */
export function schemaWith(platforms: readonly string[]): typeof documentSchema {
  if (platforms.length === 0) return documentSchema;
  const open = datacenter.extend({ platform: platformKey(platforms) });
  return documentSchema.extend({ datacenters: listOf("Datacenters.", open, 1) });
}
