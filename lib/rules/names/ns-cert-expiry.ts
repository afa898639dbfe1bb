import { certificateDays } from "../../facts/name-limits";
import { breach, eachOf, undecided } from "../engine/answers";
import { daysBetween } from "../support/dates";
import { catalogueRule } from "../support/define";

export const nsCertExpiry = catalogueRule("ns-cert-expiry", {
  why: "When a certificate expires, clients, phones and partners all fail at the same moment.",
  fix: "renew the certificate and update its `expires`",
  reading:
    "A certificate in the warning period is judged by its date in the document; the running system is probed too.",
  check: (subject) => {
    const certificates = [
      ["namespaces", subject.deployment.namespaces?.certificate],
      ["hybrid", subject.deployment.hybrid?.certificate],
      ["identity.signOn", subject.deployment.identity?.signOn?.certificate],
    ] as const;
    return eachOf(
      certificates.flatMap(([place, certificate]) => (certificate === undefined ? [] : [{ place, certificate }])),
      ({ place, certificate }) => {
        const path = `${place}.certificate.expires`;
        if (certificate.expires === undefined) return undecided(path, "when the certificate expires");
        const left = daysBetween(subject.date, certificate.expires);
        if (left >= certificateDays.warn) return undefined;
        return breach(path, {
          message: left < 0 ? "the certificate has expired" : "the certificate expires soon",
          got: `${certificate.expires}, ${Math.abs(left)} days ${left < 0 ? "before" : "from"} ${subject.date}`,
          expected: `at least ${certificateDays.warn} days`,
        });
      },
    );
  },
});
