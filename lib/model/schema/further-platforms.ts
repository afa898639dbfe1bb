import { datacenter, platformKey } from "./datacenter";
import { documentSchema } from "./deployment";
import { listOf } from "./fields";
import { omitted } from "./meta";
import { costs } from "./organization";
import { pricesWithOthers } from "./price-fields";

/** The schema of documents that also allow further platforms and prices for them; the JSON Schema contains only this library's. */
export function schemaWith(platforms: readonly string[]): typeof documentSchema {
  if (platforms.length === 0) return documentSchema;
  const open = datacenter.extend({ platform: platformKey(platforms) });
  const priced = omitted(costs.extend({ perYear: pricesWithOthers }), "nothing is priced");
  return documentSchema.extend({ datacenters: listOf("Datacenters.", open, 1), costs: priced });
}
