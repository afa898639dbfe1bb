import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf, gatewayEntries } from "../support/gateways";

export const gwNoSmtpRewrite = catalogueRule("gw-no-smtp-rewrite", {
  why: "What takes STARTTLS or Exchange's own commands out of SMTP ends encryption and the trust between the servers.",
  fix: "turn SMTP inspection off on this way and leave `rewritesSmtp` out",
  reading:
    "A gateway that says nothing changes nothing: a relay that hands mail on, adds a Received line and no more. An Edge server with `tls: none` leaves STARTTLS out towards the mailbox servers; the way to Exchange Online is hyb-connector-tls' claim.",
  check: (subject) => {
    const { hybrid } = subject.deployment;
    const ofExchange = hybrid !== undefined || edgesOf(subject).length > 0;
    return eachOf(ofExchange ? gatewayEntries(subject) : [], (gateway) => [
      gateway.rewritesSmtp === true
        ? breach(subject.pathOf(gateway, "rewritesSmtp"), {
            name: gateway.group,
            message: "SMTP between servers of Exchange is changed on its way",
            got: true,
            expected: false,
          })
        : undefined,
      gateway.tls === "none" && gateway.edge !== undefined
        ? breach(subject.pathOf(gateway, "tls"), {
            name: gateway.group,
            message: "STARTTLS is left out between servers of Exchange",
            got: gateway.tls,
            expected: "required",
            remedy: "set `tls: required`",
          })
        : undefined,
    ]);
  },
});
