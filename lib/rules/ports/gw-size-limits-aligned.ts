import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { gatewayEntries } from "../support/gateways";

export const gwSizeLimitsAligned = catalogueRule("gw-size-limits-aligned", {
  why: "A gateway with a lower limit refuses what users were allowed to send and what the servers would have taken.",
  fix: "raise the gateway's limit to that of the transport, or lower `transport.maxMessageMB`",
  reading:
    "Both limits count the encoded message. A gateway without a limit of its own is given that of the transport; the limits of proxies are another rule's claim.",
  check: (subject) =>
    eachOf(gatewayEntries(subject), (gateway) => {
      const { transport } = subject.deployment;
      if (gateway.maxMessageMB >= transport.maxMessageMB) return undefined;
      return breach(subject.pathOf(gateway, "maxMessageMB"), {
        name: gateway.group,
        message: "the gateway takes smaller messages than the transport",
        got: `${gateway.maxMessageMB} MB`,
        expected: `at least ${transport.maxMessageMB} MB`,
      });
    }),
});
