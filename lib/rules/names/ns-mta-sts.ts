import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsMtaSts = catalogueRule("ns-mta-sts", {
  why: "With a policy that promises TLS, senders do not deliver to gateways that do not support it.",
  fix: "set `tls` of the gateways to opportunistic or required before the policy is published",
  reading: "Judged if a policy is declared; whether its page is served is probed.",
  check: (subject) =>
    eachOf(
      subject.deployment.domains.filter(({ mtaSts }) => mtaSts !== undefined),
      (domain) =>
        subject.deployment.gateways
          .filter(({ name, group }) => domain.mx.includes(name) || domain.mx.includes(group))
          .filter(({ tls }) => tls === "none")
          .map((gateway) =>
            breach(subject.pathOf(gateway, "tls"), {
              name: gateway.name,
              message: `the MTA-STS policy of ${domain.name} promises TLS that the gateway does not support`,
              got: gateway.tls,
              expected: "opportunistic or required",
            }),
          ),
    ),
});
