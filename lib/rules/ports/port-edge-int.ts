import { ports } from "../../facts/ports";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxAddresses, opens, subscribedAddresses, subscribedEdges } from "../support/mail-entries";

export const portEdgeInt = catalogueRule("port-edge-int", {
  why: "An Edge server relays in both directions: a closed direction stops all inbound or all outbound mail.",
  fix: "set `direction: both` and allow TCP 25 in both directions between the Edge server and the Mailbox servers of its site",
  check: (subject) =>
    eachOf(mailboxAddresses(subject).length === 0 ? [] : subscribedEdges(subject), ({ gateway }) => {
      const { address } = gateway;
      if (address === undefined) {
        return undecided(subject.pathOf(gateway, "address"), `the location of ${gateway.name}`, gateway.name);
      }
      const closed = subscribedAddresses(subject, gateway).some(
        (server) => !opens(subject, address, server, ports.smtp) || !opens(subject, server, address, ports.smtp),
      );
      if (!closed) return undefined;
      return breach(subject.pathOf(gateway, "direction"), {
        name: gateway.name,
        message: "TCP 25 is not open in both directions between the Edge server and the Mailbox servers",
        got: gateway.direction,
        expected: "both",
      });
    }),
});
