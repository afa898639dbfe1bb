import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "school" },
  breaks: [
    {
      from: "school",
      document: { "hybrid.certificate.algorithm": "ecc" },
      finds: [
        "hybrid.certificate.algorithm: the certificate of hybrid has a key that federation cannot use, got ecc, expected rsa-2048 or longer; order the certificate of hybrid with an RSA key",
      ],
    },
  ],
  doesNotApply: {},
  changes: [{ from: "school", set: "hybrid.certificate.algorithm", to: "ecc", finds: ["ns-cert-rsa-auth"] }],
};
