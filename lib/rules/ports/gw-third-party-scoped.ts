import { ports } from "../../facts/ports";
import { answerOf, breach, doesNotApply, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { gatewayEntries, mailboxAddresses, opens } from "../support/mail-entries";

export const gwThirdPartyScoped = catalogueRule("gw-third-party-scoped", {
  why: "A Mailbox server that accepts mail from anywhere can be reached past the gateway, without its filters.",
  fix: "allow TCP 25 to the Mailbox servers only from the addresses of the gateways",
  reading: "The gateway uses TLS with the servers as with others: `tls: none` of a gateway applies to them as well.",
  check: (subject) => {
    const inbound = gatewayEntries(subject).filter(
      (gateway) => gateway.direction !== "outbound" && gateway.edge === undefined,
    );
    const servers = mailboxAddresses(subject);
    if (inbound.length === 0 || servers.length === 0) return doesNotApply;
    return answerOf([
      inbound
        .filter((gateway) => gateway.address === undefined)
        .map((gateway) =>
          undecided(subject.pathOf(gateway, "address"), `from which address ${gateway.group} delivers`, gateway.group),
        ),
      inbound
        .filter((gateway) => gateway.tls === "none")
        .map((gateway) =>
          breach(subject.pathOf(gateway, "tls"), {
            name: gateway.group,
            message: "the gateway delivers mail to the servers without TLS",
            got: gateway.tls,
            expected: "opportunistic or required",
            remedy: "set `tls` of the gateway to opportunistic or required",
          }),
        ),
      servers
        .filter((server) => opens(subject, "internet", server, ports.smtp))
        .map((server) =>
          breach(subject.pathOf(subject.deployment, "gateways"), {
            name: server,
            message: "TCP 25 of a Mailbox server is open to the Internet, not only to the gateways",
            got: server,
            expected: inbound.map((gateway) => gateway.address ?? gateway.group).join(", "),
          }),
        ),
    ]);
  },
});
