import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { edgesOf, gatewayEntries } from "../support/mail-entries";

export const gwNoSmtpRewrite = catalogueRule("gw-no-smtp-rewrite", {
  why: "Removing STARTTLS or Exchange's own commands from SMTP ends encryption and the trust between the servers.",
  fix: "turn off SMTP inspection on this path and remove `rewritesSmtp`",
  reading:
    "If omitted, a gateway changes nothing: it relays mail and adds a Received line. An Edge server with `tls: none` does not offer STARTTLS to the Mailbox servers; the path to Exchange Online is judged by hyb-connector-tls.",
  check: (subject) => {
    const { hybrid } = subject.deployment;
    const ofExchange = hybrid !== undefined || edgesOf(subject).length > 0;
    return eachOf(ofExchange ? gatewayEntries(subject) : [], (gateway) => [
      gateway.rewritesSmtp === true
        ? breach(subject.pathOf(gateway, "rewritesSmtp"), {
            name: gateway.group,
            message: "SMTP between Exchange servers is changed on its path",
            got: true,
            expected: false,
          })
        : undefined,
      gateway.tls === "none" && gateway.edge !== undefined
        ? breach(subject.pathOf(gateway, "tls"), {
            name: gateway.group,
            message: "STARTTLS is not offered between Exchange servers",
            got: gateway.tls,
            expected: "required",
            remedy: "set `tls: required`",
          })
        : undefined,
    ]);
  },
});
