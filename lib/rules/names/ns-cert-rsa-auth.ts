import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsCertRsaAuth = catalogueRule("ns-cert-rsa-auth", {
  why: "Federation and OAuth sign with this certificate and support RSA only: hybrid fails with another key.",
  fix: "order the hybrid certificate with an RSA key",
  reading: "Setup creates the Auth certificate with an RSA key, so the document only decides the hybrid certificate.",
  check: (subject) => {
    const certificate = subject.deployment.hybrid?.certificate;
    return eachOf(certificate === undefined ? [] : [certificate], (hybrid) => {
      if (hybrid.algorithm !== "ecc") return undefined;
      return breach(subject.pathOf(hybrid, "algorithm"), {
        message: "federation does not support the key of the hybrid certificate",
        got: hybrid.algorithm,
        expected: "rsa-2048 or longer",
      });
    });
  },
});
