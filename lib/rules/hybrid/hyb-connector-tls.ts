import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isTenantMailHost } from "../../facts/exchange-online-ranges";

export const hybConnectorTls = catalogueRule("hyb-connector-tls", {
  why: "Without TLS no certificate is presented: Exchange Online treats the sender as unknown, and the mail can be read on its way.",
  fix: "set `tls: required` for the gateway",
  reading:
    "Judged for gateways that send to Exchange Online; the Hybrid Configuration Wizard sets domain and certificate of the connector on Exchange servers.",
  check: (subject) =>
    eachOf(
      subject.deployment.gateways.filter((gateway) => isTenantMailHost(gateway.smartHost?.host)),
      (gateway) => {
        if (gateway.tls === "required") return undefined;
        return breach(subject.pathOf(gateway, "tls"), {
          name: gateway.name,
          message: "mail is sent to Exchange Online without requiring TLS",
          got: gateway.tls,
          expected: "required",
        });
      },
    ),
});
