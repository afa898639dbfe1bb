import type { ParsedDocument } from "../schema/parsed";
import type { Exchange, Organization } from "../types";
import type { Expansion } from "./expansion";

export function expandOrganization(parsed: ParsedDocument["organization"], expansion: Expansion): Organization {
  const { forest } = parsed;
  const firstLabel = forest.name.split(".")[0] ?? forest.name;
  const netBiosName = expansion.filled("organization.forest.netBiosName", forest.netBiosName, firstLabel);
  return { ...parsed, forest: { ...forest, netBiosName } };
}

export function expandExchange(parsed: ParsedDocument["exchange"], expansion: Expansion): Exchange {
  const path = "exchange.basicAuthentication";
  const unlessModern = parsed.modernAuthentication === undefined;
  return { ...parsed, basicAuthentication: expansion.filled(path, parsed.basicAuthentication, unlessModern) };
}
