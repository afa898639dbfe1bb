import type { FirewallRule } from "../../plan";
import { csv } from "./csv";

/** The firewall rules between the networks, one rule per line, for the operator of the firewalls. */
export function firewallCsv(rules: readonly FirewallRule[]): string {
  return csv(
    ["from", "fromAddresses", "to", "toAddresses", "protocol", "ports", "purpose", "source"],
    rules.map((one) => [
      one.from,
      one.fromAddresses,
      one.to,
      one.toAddresses,
      one.protocol,
      one.ports.length === 0 ? "any" : one.ports,
      one.purpose,
      one.source,
    ]),
  );
}
