import type { RuleCases } from "../support/describe-rule";
import { noNames } from "../support/names-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: {
        "namespaces.certificate.names": [
          "mail.town.example",
          "autodiscover.town.example",
          "mail-old.town.example",
          "mbx1.ad.town.example",
        ],
      },
      finds: [
        "namespaces.certificate.names: the certificate contains the name of a server, got mbx1.ad.town.example, expected a name that no server has; use separate names for clients and in the certificate",
      ],
    },
    {
      deployment: { "namespaces.client": "MBX1.ad.town.example" },
      finds: [
        "namespaces.client: clients are directed to the name of a server, got MBX1.ad.town.example, expected a name that no server has; use separate names for clients and in the certificate",
      ],
    },
    {
      from: "small-government",
      document: { "namespaces.client": "n1mbx01.corp.government.example" },
      finds: [
        "namespaces.client: clients are directed to the name of a server, got n1mbx01.corp.government.example, expected a name that no server has; use separate names for clients and in the certificate",
      ],
    },
    {
      from: "school",
      document: {
        "hybrid.endpoint.name": "hyb1.ad.school.example",
        "hybrid.certificate.names": ["MAIL1.ad.school.example"],
      },
      finds: [
        "hybrid.certificate.names: the certificate contains the name of a server, got MAIL1.ad.school.example, expected a name that no server has; use separate names for clients and in the certificate",
        "hybrid.endpoint.name: clients are directed to the name of a server, got hyb1.ad.school.example, expected a name that no server has; use separate names for clients and in the certificate",
      ],
    },
  ],
  doesNotApply: noNames,
  changes: [
    {
      from: "town",
      set: "namespaces.certificate.names",
      to: ["mail.town.example", "autodiscover.town.example", "mail-old.town.example", "mbx1.ad.town.example"],
      finds: ["ns-no-server-fqdn-urls"],
    },
    {
      from: "town",
      set: "namespaces.client",
      to: "mbx1.ad.town.example",
      finds: ["ns-no-server-fqdn-urls", "client-path-complete", "names-survive-datacenter", "ns-cert-san-min"],
    },
    {
      from: "town",
      set: "namespaces.client",
      to: "mbx2",
      finds: [
        "ns-no-server-fqdn-urls",
        "client-path-complete",
        "ns-cert-san-min",
        "ns-split-dns",
        "names-survive-datacenter",
      ],
    },
    {
      from: "town",
      set: "namespaces.client",
      to: "hv11.ad.town.example",
      finds: ["ns-no-server-fqdn-urls", "client-path-complete", "ns-cert-san-min", "names-survive-datacenter"],
    },
    {
      from: "town",
      set: "namespaces.autodiscover",
      to: "mbx1.ad.town.example",
      finds: ["ns-no-server-fqdn-urls", "client-path-complete", "ns-cert-san-min", "names-survive-datacenter"],
    },
    {
      from: "town",
      set: "namespaces.certificate.names",
      to: ["mail.town.example", "autodiscover.town.example", "mail-old.town.example", "OLDMAIL1.ad.town.example"],
      finds: ["ns-no-server-fqdn-urls"],
    },
    {
      from: "small-government",
      set: "namespaces.client",
      to: "n1mbx01.corp.government.example",
      finds: ["ns-no-server-fqdn-urls", "ns-cert-san-min"],
    },
    {
      from: "small-government",
      set: "namespaces.client",
      to: "N01MBX01.corp.government.example",
      finds: ["ns-no-server-fqdn-urls", "ns-cert-san-min"],
    },
    {
      from: "small-government",
      set: "namespaces.client",
      to: "hvn01",
      finds: ["ns-no-server-fqdn-urls", "ns-cert-san-min", "ns-split-dns"],
    },
    {
      from: "small-government",
      set: "namespaces.autodiscover",
      to: "n-ad01.corp.government.example",
      finds: ["ns-no-server-fqdn-urls", "ns-cert-san-min"],
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
        "n1mbx1.corp.government.example",
      ],
      finds: ["ns-no-server-fqdn-urls"],
    },
    { from: "school", set: "namespaces.client", to: "mail1.ad.school.example", finds: ["ns-no-server-fqdn-urls"] },
    {
      from: "school",
      set: "hybrid.certificate.names",
      to: ["hybrid.school.example", "autodiscover.school.example", "hyb1.ad.school.example"],
      finds: ["ns-no-server-fqdn-urls"],
    },
  ],
};
