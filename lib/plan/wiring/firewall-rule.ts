import type { ServerRole } from "../../model";
import { addressOf, serversWith } from "../servers";
import type { FirewallRule, ServerPlan } from "../types";

/** One end of a firewall rule. */
export interface Party {
  readonly name: string;
  readonly addresses: readonly string[];
}

export const INTERNET: Party = { name: "internet", addresses: ["0.0.0.0/0"] };
export const CLOUD: Party = { name: "Exchange Online and Microsoft Entra", addresses: ["0.0.0.0/0"] };

export function domainControllers(servers: readonly ServerPlan[]): Party {
  return partyOf("domain controllers", servers, "domain-controller");
}

/** All servers with a role as one end of a rule. */
export function partyOf(name: string, servers: readonly ServerPlan[], role: ServerRole): Party {
  return { name, addresses: serversWith(servers, role).flatMap((server) => addressOf(server) ?? []) };
}

export function firewallRule(
  from: Party,
  to: Party,
  protocol: FirewallRule["protocol"],
  open: readonly string[],
  { flow, purpose, source }: Pick<FirewallRule, "flow" | "purpose" | "source">,
): FirewallRule {
  return {
    from: from.name,
    fromAddresses: from.addresses,
    to: to.name,
    toAddresses: to.addresses,
    protocol,
    ports: open,
    purpose,
    flow,
    source,
  };
}
