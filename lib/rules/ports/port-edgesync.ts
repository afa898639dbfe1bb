import { edgeSyncPort } from "../../facts/zone-ports";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxAddresses, opens, subscribedEdges } from "../support/gateways";

export const portEdgesync = catalogueRule("port-edgesync", {
  why: "EdgeSync carries recipients and connectors to the Edge server: closed, it refuses new recipients and loses its certificates' trust.",
  fix: "open TCP 50636 from the mailbox servers of the subscribed site to the Edge server",
  check: (subject) =>
    eachOf(mailboxAddresses(subject).length === 0 ? [] : subscribedEdges(subject), ({ gateway }) => {
      const path = subject.pathOf(gateway, "address");
      const { address } = gateway;
      if (address === undefined) return undecided(path, `where ${gateway.name} stands`, gateway.name);
      if (mailboxAddresses(subject).every((server) => opens(subject, server, address, edgeSyncPort))) return undefined;
      return breach(path, {
        name: gateway.name,
        message: "EdgeSync to the Edge server is not among the openings",
        got: address,
        expected: `an opening on TCP ${edgeSyncPort}`,
      });
    }),
});
