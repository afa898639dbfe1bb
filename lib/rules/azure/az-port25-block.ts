import { offersWithPort25 } from "../../facts/azure-limits";
import { ports } from "../../facts/ports";
import { breach, eachOf, undecided } from "../engine/answers";
import { isAzure } from "../support/in-azure";
import { catalogueRule } from "../support/define";
import { onlyPort25, sendingGateways } from "../support/mail-entries";
import { datacenterNamed } from "../support/lookup";

export const azPort25Block = catalogueRule("az-port25-block", {
  why: "Azure allows outbound TCP 25 for few kinds of subscriptions only; with others, mail stays in the queue.",
  fix: "send through the submission port of the relay, or use a subscription that allows outbound TCP 25 and specify it as `offer`",
  check: (subject) =>
    eachOf(
      sendingGateways(subject).filter((gateway) => isAzure(subject, gateway.datacenter)),
      (gateway) => {
        const port = gateway.smartHost?.port ?? Number(ports.smtp);
        const datacenter = datacenterNamed(subject, gateway.datacenter);
        if (port !== Number(ports.smtp) || datacenter === undefined) return undefined;
        const path = subject.pathOf(datacenter, "offer");
        if (datacenter.offer === undefined) {
          return undecided(path, `whether Azure allows outbound TCP 25 for ${gateway.name}`, gateway.name);
        }
        // Without any other port this is an error, azure-mail-leaves.
        if (onlyPort25(gateway) || offersWithPort25.includes(datacenter.offer.toLowerCase())) return undefined;
        return breach(path, {
          name: gateway.name,
          message: "the gateway sends on TCP 25, which Azure blocks for this offer",
          got: datacenter.offer,
          expected: offersWithPort25.join(", "),
        });
      },
    ),
});
