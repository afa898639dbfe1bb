import { hybridOutboundPorts } from "../../facts/zone-ports";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const portHybridOut = catalogueRule("port-hybrid-out", {
  why: "Without one of these ports sync, sign-on, mail to the cloud or the check of a revoked certificate stops.",
  fix: "open TCP 443, 25 and 80 from the servers to Exchange Online and Microsoft Entra",
  reading:
    "Without `hybrid.outboundPorts` the firewalls open what the plan asks for. The port of a gateway's smart host is hyb-m365-smtp-relay's claim.",
  check: (subject) => {
    const { hybrid } = subject.deployment;
    if (hybrid === undefined) return doesNotApply;
    const { outboundPorts } = hybrid;
    const closed = hybridOutboundPorts.filter((port) => !outboundPorts.map(String).includes(port));
    if (closed.length === 0) return holds;
    return answerOf([
      breach(subject.pathOf(hybrid, "outboundPorts"), {
        message: "the way to Exchange Online and Microsoft Entra is not open",
        got: outboundPorts.length === 0 ? "no port" : outboundPorts.join(", "),
        expected: `also ${closed.join(", ")}`,
      }),
    ]);
  },
});
