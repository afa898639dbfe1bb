import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangePath, ofExchangeServers } from "../support/exchange";

export const secEmService = catalogueRule("sec-em-service", {
  why: "It mitigates vulnerabilities under attack within hours, days before an update is installed.",
  fix: "leave the service on and let it reach Microsoft without TLS inspection",
  reading: "If omitted, the service is on, as after setup.",
  check: (subject) =>
    ofExchangeServers(subject, () => {
      const { emergencyMitigation, tlsInspection } = subject.deployment.exchange;
      return [
        emergencyMitigation !== false
          ? undefined
          : breach(exchangePath(subject, "emergencyMitigation"), {
              message: "the Emergency Mitigation service is turned off",
              got: false,
              expected: true,
            }),
        tlsInspection !== true
          ? undefined
          : breach(exchangePath(subject, "tlsInspection"), {
              message: "TLS inspection on the path of mitigations makes the service reject them",
              got: true,
              expected: false,
            }),
      ];
    }),
});
