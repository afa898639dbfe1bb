import { edgeSyncPort } from "../../facts/zone-ports";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { mailboxAddresses, opens, subscribedAddresses, subscribedEdges } from "../support/mail-entries";

export const portEdgesync = catalogueRule("port-edgesync", {
  why: "EdgeSync brings recipients and connectors to the Edge server: if it fails, new recipients are rejected and certificates lose their trust.",
  fix: "allow TCP 50636 from the Mailbox servers of the subscribed site to the Edge server",
  check: (subject) =>
    eachOf(mailboxAddresses(subject).length === 0 ? [] : subscribedEdges(subject), ({ gateway }) => {
      const path = subject.pathOf(gateway, "address");
      const { address } = gateway;
      if (address === undefined) return undecided(path, `the location of ${gateway.name}`, gateway.name);
      if (subscribedAddresses(subject, gateway).every((server) => opens(subject, server, address, edgeSyncPort)))
        return undefined;
      return breach(path, {
        name: gateway.name,
        message: "no firewall rule allows EdgeSync to the Edge server",
        got: address,
        expected: `a firewall rule for TCP ${edgeSyncPort}`,
      });
    }),
});
