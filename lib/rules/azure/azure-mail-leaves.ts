import { offersWithPort25 } from "../../facts/azure-limits";
import { breach, eachOf } from "../engine/answers";
import { isAzure } from "../support/in-azure";
import { defineRule } from "../support/define";
import { datacenterNamed } from "../support/lookup";
import { onlyPort25, sendingGateways } from "../support/mail-entries";

export const azureMailLeaves = defineRule({
  id: "azure-mail-leaves",
  area: "azure",
  title:
    "Mail leaves Azure through a subscription that allows outbound TCP 25, where the receiver accepts no other port.",
  why: "Exchange Online and receivers found by MX accept mail on TCP 25 only: where Azure blocks it, no mail of the gateway is ever delivered.",
  level: "unsupported",
  appliesTo: ["azure", "edge"],
  versions: "any",
  sources: ["AZ25"],
  derived: true,
  fix: "use a subscription that allows outbound TCP 25 and specify it as `offer`, or send through a `smartHost` with a submission port",
  check: (subject) =>
    eachOf(
      sendingGateways(subject).filter((gateway) => isAzure(subject, gateway.datacenter) && onlyPort25(gateway)),
      (gateway) => {
        const datacenter = datacenterNamed(subject, gateway.datacenter);
        // An offer that is not specified is left to az-port25-block.
        if (datacenter?.offer === undefined || offersWithPort25.includes(datacenter.offer.toLowerCase()))
          return undefined;
        return breach(subject.pathOf(datacenter, "offer"), {
          name: gateway.name,
          message: `${gateway.smartHost?.host ?? "what is found by MX"} accepts mail on TCP 25 only, which Azure blocks for this offer`,
          got: datacenter.offer,
          expected: offersWithPort25.join(", "),
        });
      },
    ),
});
