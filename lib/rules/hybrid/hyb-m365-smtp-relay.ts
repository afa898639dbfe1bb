import { authenticatesByCertificate } from "../../base/smart-host-auth";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isTenantMailHost } from "../../facts/exchange-online-ranges";

export const hybM365SmtpRelay = catalogueRule("hyb-m365-smtp-relay", {
  why: "Every tenant shares the addresses of the cloud: trusting them alone relays for others, and an open port 25 next to the MX bypasses the filter.",
  fix: "receive from Exchange Online only, and authenticate to it by certificate: `smartHost: { auth: certificate }`",
  check: (subject) => {
    const { domains, gateways, hybrid, identity } = subject.deployment;
    const online = domains.filter((domain) => domain.mx === "exchange-online");
    if (hybrid === undefined && identity === undefined && online.length === 0) return doesNotApply;
    const allOnline = online.length > 0 && online.length === domains.length;
    const relays = gateways.filter((gateway) => isTenantMailHost(gateway.smartHost?.host));
    if (relays.length === 0 && online.length === 0) return doesNotApply;
    return answerOf([
      gateways
        .filter((gateway) => allOnline && gateway.direction !== "outbound" && gateway.publicAddress !== undefined)
        .map((gateway) =>
          breach(subject.pathOf(gateway, "direction"), {
            name: gateway.name,
            message: "the gateway receives from everywhere although the MX is Exchange Online",
            got: gateway.direction,
            expected: "outbound, or no public address",
          }),
        ),
      relays
        .filter((gateway) => !authenticatesByCertificate(gateway.smartHost))
        .map((gateway) =>
          breach(subject.pathOf(gateway, "smartHost", "auth"), {
            name: gateway.name,
            message: "the gateway does not present a certificate to Exchange Online",
            got: gateway.smartHost?.auth ?? "none",
            expected: "certificate",
          }),
        ),
      relays
        .filter((gateway) => gateway.smartHost?.port !== 25)
        .map((gateway) =>
          breach(subject.pathOf(gateway, "smartHost", "port"), {
            name: gateway.name,
            message: "Exchange Online does not accept mail by connector on this port",
            got: gateway.smartHost?.port ?? "",
            expected: 25,
            remedy: "set `smartHost.port: 25`",
          }),
        ),
    ]);
  },
});
