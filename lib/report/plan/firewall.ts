import type { FirewallOpening } from "../../plan";
import { count, someOf } from "../text/words";
import type { PlanPart } from "./part";
import { section } from "../text/section";

const columns = [{ title: "From" }, { title: "To" }, { title: "Protocol" }, { title: "Ports" }, { title: "Purpose" }];

export const firewall: PlanPart = {
  name: "firewall",
  says: "rules that the firewalls need",
  pick: ({ firewall: openings }) => ({ firewall: openings }),
  text: (plan, page) =>
    section(page, `Firewall: ${count(plan.firewall.length, "rule")}`, "firewall", columns, plan.firewall.map(rowOf)),
};

function rowOf(opening: FirewallOpening): string[] {
  return [
    sideText(opening.from, opening.fromAddresses),
    sideText(opening.to, opening.toAddresses),
    opening.protocol,
    opening.ports.length === 0 ? "any" : opening.ports.join(", "),
    opening.purpose,
  ];
}

function sideText(name: string, addresses: readonly string[]): string {
  return addresses.length === 0 ? name : `${name} (${someOf(addresses, 4)})`;
}
