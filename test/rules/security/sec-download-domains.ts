import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      document: { "namespaces.downloadDomain": "mail.town.example" },
      finds: [
        "namespaces.downloadDomain: downloads use a name that clients use already, got mail.town.example, expected a separate name; give downloads a separate host name that the certificate covers",
      ],
    },
    {
      document: { "namespaces.downloadDomain": "download.town.example" },
      finds: [
        "namespaces.downloadDomain: the certificate does not cover the download domain, got download.town.example, expected one of autodiscover.town.example, mail-old.town.example, mail.town.example; give downloads a separate host name that the certificate covers",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "namespaces.downloadDomain", to: "mail.town.example", finds: ["sec-download-domains"] },
    {
      from: "town",
      set: "namespaces.downloadDomain",
      to: "download.town.example",
      finds: ["sec-download-domains", "client-path-complete", "names-survive-datacenter", "ns-cert-san-min"],
    },
    { from: "town", set: "namespaces.downloadDomain", to: "mail-old.town.example", finds: ["sec-download-domains"] },
    {
      from: "town",
      set: "namespaces.downloadDomain",
      to: "autodiscover.town.example",
      finds: ["sec-download-domains"],
    },
    {
      from: "small-government",
      set: "namespaces.downloadDomain",
      to: "mail.government.example",
      finds: ["sec-download-domains"],
    },
    {
      from: "small-government",
      set: "namespaces.downloadDomain",
      to: "autodiscover.health.government.example",
      finds: ["sec-download-domains"],
    },
    {
      from: "small-government",
      set: "namespaces.downloadDomain",
      to: "dl.government.example",
      finds: ["sec-download-domains", "ns-cert-san-min"],
    },
    {
      from: "small-government",
      set: "namespaces.certificate.names[4]",
      to: undefined,
      finds: ["sec-download-domains", "ns-cert-san-min"],
    },
  ],
};
