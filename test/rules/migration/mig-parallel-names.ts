import type { RuleCases } from "../support/describe-rule";
import type { Plan } from "../../../lib/plan";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "namespaces.certificate.names": ["mail.town.example", "autodiscover.town.example"] },
      finds: [
        "namespaces.certificate.names: the certificate lacks old names, got autodiscover.town.example, mail.town.example, expected also mail-old.town.example; add the old names to the certificate, to the proxies and to internal and external DNS",
      ],
    },
    {
      document: { "proxies[0].hosts": ["mail.town.example"] },
      finds: [
        "proxies[0].hosts [rproxy]: the proxy does not answer for old names, got mail.town.example, expected also mail-old.town.example; add the old names to the certificate, to the proxies and to internal and external DNS",
      ],
    },
    {
      plan: { records: (plan: Plan) => plan.records.filter((record) => record.value !== "10.1.10.11") },
      finds: [
        "migration.names [internal]: old names have no address in the internal view, got mail-old.town.example, expected an address in both views; add the old names to the certificate, to the proxies and to internal and external DNS",
      ],
    },
  ],
  doesNotApply: school,
  undecided: [
    {
      document: { "namespaces.certificate": undefined },
      finds: [
        "namespaces.certificate: cannot be judged: which names the certificate has is not specified; add `namespaces.certificate`, such as `certificate: { names: [ mail.example.com ], issuer: public }`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "namespaces.certificate",
      to: undefined,
      finds: ["mig-parallel-names", "ns-cert-public-ca", "ns-cert-san-min"],
    },
    {
      from: "town",
      set: "namespaces.certificate.names",
      to: ["mail.town.example", "autodiscover.town.example"],
      finds: ["mig-parallel-names", "ns-cert-san-min"],
    },
    // Names in parallel.
    {
      from: "town",
      set: "migration.names.client",
      to: "old.town.example",
      finds: ["mig-parallel-names", "ns-cert-san-min"],
    },
    {
      from: "town",
      set: "migration.names.autodiscover",
      to: "autodiscover-old.town.example",
      finds: ["mig-parallel-names", "ns-cert-san-min"],
    },
    { from: "town", set: "migration.sources[0].servers", to: [], finds: ["mig-parallel-names"] },
    {
      from: "small-government",
      set: "migration.names",
      to: { client: "webmail.government.example", keepUntil: "2027-12-31" },
      finds: ["mig-parallel-names", "ns-cert-san-min"],
    },
  ],
};
