import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";

export const secEmService = catalogueRule("sec-em-service", {
  why: "It closes a hole that is attacked within hours, days before anybody installs the update.",
  fix: "leave the service on and let it reach Microsoft without TLS inspection",
  reading: "On, as setup leaves it, where the document does not say otherwise.",
  check: (subject) =>
    ofExchangeServers(subject, () => {
      const { emergencyMitigation, tlsInspection } = subject.deployment.exchange;
      return [
        emergencyMitigation !== false
          ? undefined
          : breach(exchangePath(subject, "emergencyMitigation"), {
              message: "the Emergency Mitigation service is switched off",
              got: false,
              expected: true,
            }),
        tlsInspection !== true
          ? undefined
          : breach(exchangePath(subject, "tlsInspection"), {
              message: "mitigations are refused when something opens TLS on their way",
              got: true,
              expected: false,
            }),
      ];
    }),
});
