import { ports } from "../../facts/ports";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxAddresses, opens, subscribedEdges } from "../support/gateways";

export const portEdgeInt = catalogueRule("port-edge-int", {
  why: "An Edge server relays both ways: a closed direction stops all mail that comes, or all that goes.",
  fix: "set `direction: both` and open TCP 25 both ways between the Edge server and the mailbox servers of its site",
  check: (subject) =>
    eachOf(mailboxAddresses(subject).length === 0 ? [] : subscribedEdges(subject), ({ gateway }) => {
      const { address } = gateway;
      if (address === undefined) {
        return undecided(subject.pathOf(gateway, "address"), `where ${gateway.name} stands`, gateway.name);
      }
      const closed = mailboxAddresses(subject).some(
        (server) => !opens(subject, address, server, ports.smtp) || !opens(subject, server, address, ports.smtp),
      );
      if (!closed) return undefined;
      return breach(subject.pathOf(gateway, "direction"), {
        name: gateway.name,
        message: "TCP 25 is not open both ways between the Edge server and the mailbox servers",
        got: gateway.direction,
        expected: "both",
      });
    }),
});
