import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isPrivateNetwork } from "../support/private-addresses";
import type { Subject } from "../types";

export const secOpenRelay = catalogueRule("sec-open-relay", {
  why: "An open relay is found within hours, and soon no other mail server takes mail from its address.",
  fix: "list in `relaysFor` single addresses and networks of the organization alone",
  reading:
    "What the plan lets relay is judged: addresses of members and applications, and what `relaysFor` adds. Networks inside may relay, single addresses outside too; networks outside may not.",
  check: (subject) =>
    eachOf(subject.plan.wiring.gateways, (wiring) => {
      const wide = wiring.acceptFrom.find(isOpen);
      if (wide === undefined) return undefined;
      return breach(gatewayPath(subject, wiring.name), {
        name: wiring.name,
        message: "the gateway relays for networks outside",
        got: wide,
        expected: "networks inside and single addresses",
      });
    }),
});

/** A network with addresses of the Internet, or the address that stands for all. */
function isOpen(address: string): boolean {
  return address.includes("/") ? !isPrivateNetwork(address) : address === "0.0.0.0";
}

function gatewayPath(subject: Subject, name: string): string {
  const gateway = subject.deployment.gateways.find((candidate) => candidate.name === name);
  return gateway === undefined ? subject.pathOf(subject.deployment, "gateways") : subject.pathOf(gateway, "relaysFor");
}
