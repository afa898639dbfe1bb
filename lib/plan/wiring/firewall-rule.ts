import { sortByName } from "../../base/order";
import type { Deployment } from "../../model";
import type { FirewallRule } from "../types";

/** One end of a firewall rule. */
export interface Party {
  readonly name: string;
  readonly addresses: readonly string[];
}

export const INTERNET: Party = { name: "internet", addresses: ["0.0.0.0/0"] };
export const CLOUD: Party = { name: "Exchange Online and Microsoft Entra", addresses: ["0.0.0.0/0"] };

export function domainControllers(deployment: Deployment): Party {
  const controllers = deployment.datacenters.flatMap((dc) => dc.activeDirectory?.domainControllers ?? []);
  return {
    name: "domain controllers",
    addresses: sortByName(controllers, (one) => one.name).map((one) => one.address),
  };
}

export function firewallRule(
  from: Party,
  to: Party,
  protocol: FirewallRule["protocol"],
  open: readonly string[],
  purpose: string,
  source: string,
): FirewallRule {
  return {
    from: from.name,
    fromAddresses: from.addresses,
    to: to.name,
    toAddresses: to.addresses,
    protocol,
    ports: open,
    purpose,
    source,
  };
}
