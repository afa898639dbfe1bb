import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isExchangeOnline } from "../support/hybrid";

export const hybConnectorTls = catalogueRule("hyb-connector-tls", {
  why: "Without TLS no certificate is shown: Exchange Online takes the sender for a stranger, and the mail is readable on its way.",
  fix: "set `tls: required` at the gateway",
  reading:
    "Judged at gateways that send to Exchange Online; domain and certificate of the connector on Exchange servers are set by the hybrid wizard.",
  check: (subject) =>
    eachOf(
      subject.deployment.gateways.filter((gateway) => isExchangeOnline(gateway.smartHost?.host)),
      (gateway) => {
        if (gateway.tls === "required") return undefined;
        return breach(subject.pathOf(gateway, "tls"), {
          name: gateway.name,
          message: "mail goes to Exchange Online without TLS being required",
          got: gateway.tls,
          expected: "required",
        });
      },
    ),
});
