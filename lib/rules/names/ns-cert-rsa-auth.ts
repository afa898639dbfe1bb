import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsCertRsaAuth = catalogueRule("ns-cert-rsa-auth", {
  why: "Federation and OAuth sign with this certificate and know RSA alone: hybrid stops with another key.",
  fix: "order the certificate of hybrid with an RSA key",
  reading:
    "The Auth certificate is made by setup with an RSA key; what the document can choose is the certificate of hybrid.",
  check: (subject) => {
    const certificate = subject.deployment.hybrid?.certificate;
    return eachOf(certificate === undefined ? [] : [certificate], (hybrid) => {
      if (hybrid.algorithm !== "ecc") return undefined;
      return breach(subject.pathOf(hybrid, "algorithm"), {
        message: "the certificate of hybrid has a key that federation cannot use",
        got: hybrid.algorithm,
        expected: "rsa-2048 or longer",
      });
    });
  },
});
