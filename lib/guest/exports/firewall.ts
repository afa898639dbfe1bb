import type { FirewallRule } from "../../plan";
import { csv } from "../../base/csv";

/**
 * The firewall rules between the networks, one rule per line, for the operator of the firewalls. `behind` lists those of
 * `toAddresses` that only filters behind a load balancer see: a firewall in front of it allows the others.
 */
export function firewallCsv(rules: readonly FirewallRule[]): string {
  return csv(
    ["from", "fromAddresses", "to", "toAddresses", "protocol", "ports", "purpose", "source", "behind", "use"],
    rules.map((rule) => [
      rule.from,
      rule.fromAddresses,
      rule.to,
      rule.toAddresses,
      rule.protocol,
      rule.ports.length === 0 ? "any" : rule.ports,
      rule.purpose,
      rule.source,
      rule.behind ?? [],
      rule.use,
    ]),
  );
}
