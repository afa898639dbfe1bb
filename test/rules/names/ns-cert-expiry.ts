import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { date: "2027-11-01" },
  breaks: [
    {
      date: "2027-11-02",
      finds: [
        "namespaces.certificate.expires: the certificate expires soon, got 2027-12-31, 59 days from 2027-11-02, expected at least 60 days; renew the certificate and update its `expires`",
      ],
    },
    {
      from: "school",
      date: "2028-01-02",
      finds: [
        "hybrid.certificate.expires: the certificate has expired, got 2027-12-31, 2 days before 2028-01-02, expected at least 60 days; renew the certificate and update its `expires`",
        "identity.signOn.certificate.expires: the certificate has expired, got 2027-12-31, 2 days before 2028-01-02, expected at least 60 days; renew the certificate and update its `expires`",
      ],
    },
  ],
  doesNotApply: { document: { "namespaces.certificate": undefined } },
  undecided: [
    {
      document: { "namespaces.certificate.expires": undefined },
      finds: [
        "namespaces.certificate.expires: cannot be judged: when the certificate expires is not specified; add `namespaces.certificate.expires`, such as `expires: 2027-12-31`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "namespaces.certificate.expires", to: undefined, finds: ["ns-cert-expiry"] },
    { from: "town", set: "namespaces.certificate.expires", to: "2026-12-10", finds: ["ns-cert-expiry"] },
    { from: "town", set: "namespaces.certificate.expires", to: "2026-11-01", finds: ["ns-cert-expiry"] },
    { from: "town", set: "namespaces.certificate.expires", to: "2027-01-20", finds: ["ns-cert-expiry"] },
    { from: "small-government", set: "namespaces.certificate.expires", to: "2026-12-01", finds: ["ns-cert-expiry"] },
    { from: "small-government", set: "namespaces.certificate.expires", to: undefined, finds: ["ns-cert-expiry"] },
    { from: "small-government", set: "namespaces.certificate.expires", to: "2026-01-01", finds: ["ns-cert-expiry"] },
    { from: "school", set: "identity.signOn.certificate.expires", to: "2026-12-10", finds: ["ns-cert-expiry"] },
    { from: "school", set: "hybrid.certificate.expires", to: "2026-12-01", finds: ["ns-cert-expiry"] },
    { from: "school", set: "hybrid.certificate.expires", to: undefined, finds: ["ns-cert-expiry"] },
    { from: "school", set: "identity.signOn.certificate.expires", to: "2025-01-01", finds: ["ns-cert-expiry"] },
    { from: "school", set: "identity.signOn.certificate.expires", to: undefined, finds: ["ns-cert-expiry"] },
  ],
};
