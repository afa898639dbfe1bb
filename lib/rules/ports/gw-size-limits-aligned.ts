import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { gatewayEntries } from "../support/mail-entries";

export const gwSizeLimitsAligned = catalogueRule("gw-size-limits-aligned", {
  why: "A gateway with a lower limit rejects what users were allowed to send and the servers would have accepted.",
  fix: "raise the gateway's limit to that of transport, or lower `transport.maxMessageMB`",
  reading:
    "Both limits apply to the encoded message. If a gateway has no limit of its own, it has that of transport; the limits of proxies are judged by proxy-body-size.",
  check: (subject) =>
    eachOf(gatewayEntries(subject), (gateway) => {
      const { transport } = subject.deployment;
      if (gateway.maxMessageMB >= transport.maxMessageMB) return undefined;
      return breach(subject.pathOf(gateway, "maxMessageMB"), {
        name: gateway.group,
        message: "the gateway accepts smaller messages than transport does",
        got: `${gateway.maxMessageMB} MB`,
        expected: `at least ${transport.maxMessageMB} MB`,
      });
    }),
});
