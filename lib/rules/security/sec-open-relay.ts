import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isPrivateNetwork } from "../../base/private-addresses";
import type { Subject } from "../types";

export const secOpenRelay = catalogueRule("sec-open-relay", {
  why: "An open relay is found within hours, and soon no other mail server accepts mail from its address.",
  fix: "list only single addresses and the organization's networks in `relaysFor`",
  reading:
    "Judged are the addresses that may relay in the plan: members, applications and `relaysFor`. Internal networks and single external addresses may relay; external networks may not.",
  check: (subject) =>
    eachOf(subject.plan.wiring.gateways, (wiring) => {
      const wide = wiring.acceptFrom.find(isOpen);
      if (wide === undefined) return undefined;
      return breach(gatewayPath(subject, wiring.name), {
        name: wiring.name,
        message: "the gateway relays for external networks",
        got: wide,
        expected: "internal networks and single addresses",
      });
    }),
});

/** A network with public addresses, or the address that stands for all. */
function isOpen(address: string): boolean {
  return address.includes("/") ? !isPrivateNetwork(address) : address === "0.0.0.0";
}

function gatewayPath(subject: Subject, name: string): string {
  const gateway = subject.deployment.gateways.find((candidate) => candidate.name === name);
  return gateway === undefined ? subject.pathOf(subject.deployment, "gateways") : subject.pathOf(gateway, "relaysFor");
}
