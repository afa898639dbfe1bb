import { parseIpv4 } from "../../base/ipv4";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Subject } from "../types";

export const secOpenRelay = catalogueRule("sec-open-relay", {
  why: "An open relay is found within hours, and soon no other mail server takes mail from its address.",
  fix: "let the gateway relay for the addresses of members and applications alone",
  reading: "What the plan lets relay is judged: single addresses of members, applications and servers of the sources.",
  check: (subject) =>
    eachOf(subject.plan.wiring.gateways, (wiring) => {
      const wide = wiring.acceptFrom.find((address) => parseIpv4(address) === undefined || address === "0.0.0.0");
      if (wide === undefined) return undefined;
      return breach(gatewayPath(subject, wiring.name), {
        name: wiring.name,
        message: "the gateway relays for more than single servers",
        got: wide,
        expected: "single addresses",
      });
    }),
});

function gatewayPath(subject: Subject, name: string): string {
  const gateway = subject.deployment.gateways.find((candidate) => candidate.name === name);
  return gateway === undefined ? subject.pathOf(subject.deployment, "gateways") : subject.pathOf(gateway);
}
