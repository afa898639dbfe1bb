import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "school" },
  breaks: [
    {
      from: "school",
      document: { "hybrid.certificate.algorithm": "ecc" },
      finds: [
        "hybrid.certificate.algorithm: federation does not support the key of the hybrid certificate, got ecc, expected rsa-2048 or longer; order the hybrid certificate with an RSA key",
      ],
    },
  ],
  doesNotApply: {},
  changes: [{ from: "school", set: "hybrid.certificate.algorithm", to: "ecc", finds: ["ns-cert-rsa-auth"] }],
};
