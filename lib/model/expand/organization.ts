import type { ParsedExchange } from "../generated/parsed";
import type { ParsedDocument } from "../schema/parsed";
import { exchangeOfNoServers } from "../schema/organization";
import type { Exchange, Organization } from "../types";
import type { Expansion } from "./expansion";

export function expandOrganization(parsed: ParsedDocument["organization"], expansion: Expansion): Organization {
  const { forest } = parsed;
  const firstLabel = forest.name.split(".")[0] ?? forest.name;
  const netBiosName = expansion.filled("organization.forest.netBiosName", forest.netBiosName, firstLabel);
  return { ...parsed, forest: { ...forest, netBiosName } };
}

export function specifiedExchange({ exchange }: ParsedDocument): ParsedExchange {
  return exchange ?? (exchangeOfNoServers() as ParsedExchange);
}

export function expandExchange(document: ParsedDocument, expansion: Expansion): Exchange {
  const path = "exchange.basicAuthentication";
  const parsed = specifiedExchange(document);
  if (document.exchange === undefined) return { ...parsed, basicAuthentication: true };
  const unlessModern = parsed.modernAuthentication === undefined;
  return { ...parsed, basicAuthentication: expansion.filled(path, parsed.basicAuthentication, unlessModern) };
}
