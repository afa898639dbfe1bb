import type { FirewallRule } from "../../plan";
import { csv } from "./csv";

/** The firewall rules between the networks, one rule per line, for the operator of the firewalls. */
export function firewallCsv(rules: readonly FirewallRule[]): string {
  return csv(
    ["from", "fromAddresses", "to", "toAddresses", "protocol", "ports", "purpose", "source"],
    rules.map((rule) => [
      rule.from,
      rule.fromAddresses,
      rule.to,
      rule.toAddresses,
      rule.protocol,
      rule.ports.length === 0 ? "any" : rule.ports,
      rule.purpose,
      rule.source,
    ]),
  );
}
