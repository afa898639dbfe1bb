import { hybridOutboundPorts } from "../../facts/zone-ports";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const portHybridOut = catalogueRule("port-hybrid-out", {
  why: "Without one of these ports, synchronization, sign-on, mail to the cloud or revocation checks fail.",
  fix: "allow TCP 443, 25 and 80 from the servers to Exchange Online and Microsoft Entra",
  reading:
    "If `hybrid.outboundPorts` is omitted, the firewalls allow what the plan requires. The port of a gateway's smart host is judged by hyb-m365-smtp-relay.",
  check: (subject) => {
    const { hybrid } = subject.deployment;
    if (hybrid === undefined) return doesNotApply;
    const { outboundPorts } = hybrid;
    const closed = hybridOutboundPorts.filter((port) => !outboundPorts.map(String).includes(port));
    if (closed.length === 0) return holds;
    return answerOf([
      breach(subject.pathOf(hybrid, "outboundPorts"), {
        message: "ports to Exchange Online and Microsoft Entra are closed",
        got: outboundPorts.length === 0 ? "no port" : outboundPorts.join(", "),
        expected: `also ${closed.join(", ")}`,
      }),
    ]);
  },
});
