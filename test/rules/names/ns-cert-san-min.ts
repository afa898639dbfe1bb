import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  holds: { document: { "namespaces.certificate.names": ["*.town.example"] } },
  breaks: [
    {
      document: { "namespaces.certificate.names": ["mail.town.example", "mbx1.ad.town.local"] },
      finds: [
        "namespaces.certificate.names: the certificate does not cover every published name, got mail.town.example, mbx1.ad.town.local, expected autodiscover.town.example, mail-old.town.example as well; order a certificate with these names",
        "namespaces.certificate.names: the certificate has names that no public CA may certify, got mbx1.ad.town.local, expected public names only; remove these names and use the public names internally too",
      ],
    },
  ],
  doesNotApply: noCluster,
  undecided: [
    {
      document: { "namespaces.certificate": undefined },
      finds: [
        "namespaces.certificate: cannot be judged: which names the certificate of the servers has is not specified; add `namespaces.certificate`, such as `certificate: { names: [ mail.example.com ], issuer: public }`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "namespaces.certificate.names",
      to: ["mail.town.example", "mbx1.ad.town.local"],
      finds: ["ns-cert-san-min", "mig-parallel-names"],
    },
    {
      from: "town",
      set: "namespaces.client",
      to: "owa.town.example",
      finds: ["ns-cert-san-min", "client-path-complete", "names-survive-datacenter"],
    },
    {
      from: "town",
      set: "namespaces.certificate.names",
      to: ["*.example"],
      finds: ["ns-cert-san-min", "mig-parallel-names"],
    },
    {
      from: "town",
      set: "namespaces.certificate.names",
      to: ["mail.town.example", "autodiscover.town.example", "mail-old.town.example", "mail"],
      finds: ["ns-cert-san-min"],
    },
    { from: "small-government", set: "namespaces.client", to: "owa.government.example", finds: ["ns-cert-san-min"] },
    { from: "small-government", set: "namespaces.certificate.names[0]", to: undefined, finds: ["ns-cert-san-min"] },
    { from: "small-government", set: "namespaces.certificate.names[2]", to: undefined, finds: ["ns-cert-san-min"] },
    {
      from: "small-government",
      set: "namespaces.certificate.names",
      to: ["*.government.example"],
      finds: ["ns-cert-san-min"],
    },
    {
      from: "small-government",
      set: "namespaces.certificate.names",
      to: [
        "mail.government.example",
        "autodiscover.government.example",
        "autodiscover.health.government.example",
        "autodiscover.schools.government.example",
        "download.government.example",
        "mail.government.local",
      ],
      finds: ["ns-cert-san-min"],
    },
  ],
};
