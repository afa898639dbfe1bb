import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "namespaces.certificate.issuer": "self-signed" },
      finds: [
        "namespaces.certificate.issuer: external clients do not trust the issuer, got self-signed, expected public; order the certificate from a public CA, with an RSA key of at least 2048 bits",
      ],
    },
    {
      document: { "namespaces.certificate.algorithm": "ecc" },
      finds: [
        "namespaces.certificate.algorithm: not all clients and servers support the key of the certificate, got ecc, expected rsa-2048 or longer; order the certificate from a public CA, with an RSA key of at least 2048 bits",
      ],
    },
    {
      from: "school",
      document: { "hybrid.certificate.algorithm": "rsa-1024", "identity.signOn.certificate.algorithm": "rsa-1024" },
      finds: [
        "hybrid.certificate.algorithm: not all clients and servers support the key of the certificate, got rsa-1024, expected rsa-2048 or longer; order the certificate from a public CA, with an RSA key of at least 2048 bits",
        "identity.signOn.certificate.algorithm: not all clients and servers support the key of the certificate, got rsa-1024, expected rsa-2048 or longer; order the certificate from a public CA, with an RSA key of at least 2048 bits",
      ],
    },
  ],
  doesNotApply: { plan: { clusters: [] } },
  undecided: [
    {
      document: { "namespaces.certificate": undefined },
      finds: [
        "namespaces.certificate: cannot be judged: who issues the certificate of the servers is not specified; add `namespaces.certificate`, such as `certificate: { names: [ mail.example.com ], issuer: public }`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "namespaces.certificate.issuer", to: "self-signed", finds: ["ns-cert-public-ca"] },
    { from: "town", set: "namespaces.certificate.issuer", to: "enterprise", finds: ["ns-cert-public-ca"] },
    { from: "town", set: "namespaces.certificate.algorithm", to: "rsa-1024", finds: ["ns-cert-public-ca"] },
    { from: "town", set: "namespaces.certificate.algorithm", to: "ecc", finds: ["ns-cert-public-ca"] },
    { from: "small-government", set: "namespaces.certificate.issuer", to: "self-signed", finds: ["ns-cert-public-ca"] },
    {
      from: "small-government",
      set: "namespaces.certificate",
      to: undefined,
      finds: ["ns-cert-public-ca", "ns-cert-san-min"],
    },
    { from: "small-government", set: "namespaces.certificate.issuer", to: "enterprise", finds: ["ns-cert-public-ca"] },
    { from: "small-government", set: "namespaces.certificate.algorithm", to: "rsa-1024", finds: ["ns-cert-public-ca"] },
    { from: "small-government", set: "namespaces.certificate.algorithm", to: "ecc", finds: ["ns-cert-public-ca"] },
    { from: "school", set: "hybrid.certificate.algorithm", to: "rsa-1024", finds: ["ns-cert-public-ca"] },
    { from: "school", set: "identity.signOn.certificate.algorithm", to: "rsa-1024", finds: ["ns-cert-public-ca"] },
  ],
};
