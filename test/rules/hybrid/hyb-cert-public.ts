import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { governmentHybrid, none, townEndpoint, townHybrid } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "hybrid.certificate.issuer": "enterprise" },
      finds: [
        "hybrid.certificate.issuer: the hybrid certificate is not from a public CA, got enterprise, expected public; order a certificate from a public CA with every hybrid name and specify it as `hybrid.certificate`",
      ],
    },
    {
      ...school,
      document: { "hybrid.certificate.names": ["hybrid.school.example"] },
      finds: [
        "hybrid.certificate.names: the hybrid certificate lacks names, got hybrid.school.example, expected also autodiscover.school.example; order a certificate from a public CA with every hybrid name and specify it as `hybrid.certificate`",
      ],
    },
  ],
  doesNotApply: none,
  undecided: [
    {
      ...school,
      document: { "hybrid.certificate": undefined },
      finds: [
        "hybrid.certificate: cannot be judged: which certificate the hybrid endpoint has is not specified; add `hybrid.certificate`, such as `certificate: { names: [ mail.example.com ], issuer: public }`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "hybrid",
      to: { ...townHybrid, ...townEndpoint, certificate: { ...townEndpoint.certificate, issuer: "self-signed" } },
      finds: ["hyb-cert-public"],
    },
    {
      from: "small-government",
      set: "hybrid",
      to: { ...governmentHybrid, certificate: { ...governmentHybrid.certificate, names: ["mail.government.example"] } },
      finds: ["hyb-cert-public"],
    },
    { from: "school", set: "hybrid.certificate", to: undefined, finds: ["hyb-cert-public"] },
    { from: "school", set: "hybrid.certificate.issuer", to: "enterprise", finds: ["hyb-cert-public"] },
    { from: "school", set: "hybrid.certificate.names", to: ["hybrid.school.example"], finds: ["hyb-cert-public"] },
    {
      from: "school",
      set: "hybrid.certificate.names",
      to: ["autodiscover.school.example"],
      finds: ["hyb-cert-public"],
    },
    // Hybrid: endpoint, certificate, names, mail.
    {
      from: "school",
      set: "hybrid.endpoint.name",
      to: "mail.other.example",
      finds: ["services-survive-failures", "hyb-cert-public", "ns-split-dns"],
    },
    { from: "school", set: "hybrid.certificate.issuer", to: "self-signed", finds: ["hyb-cert-public"] },
    { from: "school", set: "hybrid.certificate.names", to: ["mail.school.example"], finds: ["hyb-cert-public"] },
  ],
};
