import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "namespaces.distribution.external": "dns-round-robin" },
      finds: [
        "namespaces.autodiscover [autodiscover.town.example]: the external name has no address in dc2, got 203.0.113.10, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same TTL",
        "namespaces.client [mail.town.example]: the external name has no address in dc2, got 203.0.113.10, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same TTL",
      ],
    },
    {
      plan: { records: [] },
      finds: [
        "namespaces.autodiscover [autodiscover.town.example]: the internal name has no address in dc1 and dc2, got no address, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same TTL",
        "namespaces.client [mail.town.example]: the internal name has no address in dc1 and dc2, got no address, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same TTL",
      ],
    },
    {
      from: "small-government",
      document: { "proxies[0].publicAddress": undefined },
      finds: [
        "namespaces.autodiscover [autodiscover.government.example]: the external name has no address in north, got 198.51.100.60, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same TTL",
        "namespaces.client [mail.government.example]: the external name has no address in north, got 198.51.100.60, expected an address in each datacenter with members; publish an address of each datacenter under the name, all with the same TTL",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "namespaces.distribution.external", to: "load-balancer", finds: ["ns-rr-two-addresses"] },
  ],
};
