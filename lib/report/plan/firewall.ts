import type { FirewallRule } from "../../plan";
import { count, someOf } from "../text/words";
import type { PlanPart } from "./part";
import { section } from "../text/section";

const columns = [{ title: "From" }, { title: "To" }, { title: "Protocol" }, { title: "Ports" }, { title: "Purpose" }];

export const firewall: PlanPart = {
  name: "firewall",
  says: "firewall rules between the parts",
  pick: ({ firewall: rules }) => ({ firewall: rules }),
  text: (plan, page) =>
    section(page, `Firewall: ${count(plan.firewall.length, "rule")}`, "firewall", columns, plan.firewall.map(rowOf)),
};

function rowOf(rule: FirewallRule): string[] {
  return [
    sideText(rule.from, rule.fromAddresses),
    sideText(rule.to, rule.toAddresses),
    rule.protocol,
    rule.ports.length === 0 ? "any" : rule.ports.join(", "),
    rule.purpose,
  ];
}

function sideText(name: string, addresses: readonly string[]): string {
  return addresses.length === 0 ? name : `${name} (${someOf(addresses, 4)})`;
}
