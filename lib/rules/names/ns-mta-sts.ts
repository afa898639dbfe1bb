import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsMtaSts = catalogueRule("ns-mta-sts", {
  why: "A policy that promises TLS for gateways that do not speak it makes every other side keep its mail.",
  fix: "set `tls` of the gateways to opportunistic or required before the policy is published",
  reading: "Judged where a policy is declared; whether its page is served is a probe.",
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
              message: `the MTA-STS policy of ${domain.name} promises TLS that the gateway does not speak`,
              got: gateway.tls,
              expected: "opportunistic or required",
            }),
          ),
    ),
});
