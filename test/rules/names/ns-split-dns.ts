import type { RuleCases } from "../support/describe-rule";
import { noNames } from "../support/names-documents";

export const cases: RuleCases = {
  holds: { from: "school" },
  breaks: [
    {
      document: { "proxies[0].publicAddress": undefined },
      finds: [
        "namespaces.autodiscover: the name has no external record, got autodiscover.town.example, expected a public address; give the name an internal address and the public address of a front end, each in a zone of that view",
        "namespaces.client: the name has no external record, got mail.town.example, expected a public address; give the name an internal address and the public address of a front end, each in a zone of that view",
      ],
    },
    {
      document: { "proxies[0].publicAddress": "10.1.50.11", "gateways[0].publicAddress": "169.254.1.1" },
      finds: [
        "gateways[0].publicAddress [mailgw]: names resolve to an internal address in the external view, got 169.254.1.1, expected a public address; specify the address by which it is reached from the Internet",
        "proxies[0].publicAddress [rproxy]: names resolve to an internal address in the external view, got 10.1.50.11, expected a public address; specify the address by which it is reached from the Internet",
      ],
    },
    {
      from: "small-government",
      document: { "gateways[0].publicAddresses": "10.1.1.1-10.1.1.2" },
      finds: [
        "gateways[0].publicAddresses [mx-north1]: names resolve to an internal address in the external view, got 10.1.1.1, expected a public address; specify the address by which it is reached from the Internet",
        "gateways[0].publicAddresses [mx-north2]: names resolve to an internal address in the external view, got 10.1.1.2, expected a public address; specify the address by which it is reached from the Internet",
      ],
    },
    {
      document: { "namespaces.zones[0]": undefined },
      finds: [
        "namespaces.zones [internal]: names are in no zone of the internal view, got autodiscover.town.example, mail-old.town.example, mail.town.example, expected a zone of this view for each name; add the zone, or use names in an existing zone",
      ],
    },
  ],
  doesNotApply: noNames,
  undecided: [
    {
      document: { namespaces: undefined },
      finds: [
        "namespaces: cannot be judged: under which names clients find mail is not specified; add `namespaces`, such as `namespaces: { client: mail.example.com, autodiscover: autodiscover.example.com }`",
      ],
    },
    {
      document: { "namespaces.zones": [] },
      finds: [
        "namespaces.zones: cannot be judged: which zones have the names that clients and mail use is not specified; add `namespaces.zones`, such as `zones: [ { name: example.com, view: internal, kind: ad-dns } ]`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "proxies[0].publicAddress", to: undefined, finds: ["ns-split-dns", "mig-parallel-names"] },
    { from: "town", set: "proxies[0].publicAddress", to: "10.1.50.11", finds: ["ns-split-dns"] },
    { from: "town", set: "namespaces", to: undefined, finds: ["ns-split-dns"] },
    {
      from: "town",
      set: "namespaces.client",
      to: "mail.other.example",
      finds: ["ns-split-dns", "client-path-complete", "ns-cert-san-min", "names-survive-datacenter"],
    },
    { from: "town", set: "namespaces.zones", to: [], finds: ["ns-split-dns"] },
    { from: "town", set: "namespaces.zones[0]", to: undefined, finds: ["ns-split-dns"] },
    { from: "town", set: "namespaces.zones[1]", to: undefined, finds: ["ns-split-dns"] },
    { from: "town", set: "namespaces.zones[0].name", to: "other.example", finds: ["ns-split-dns"] },
    { from: "town", set: "proxies[0].publicAddress", to: "127.0.0.1", finds: ["ns-split-dns"] },
    { from: "town", set: "proxies[0].publicAddress", to: "100.64.0.10", finds: ["ns-split-dns"] },
    { from: "town", set: "gateways[0].publicAddress", to: "192.168.1.25", finds: ["ns-split-dns"] },
    { from: "small-government", set: "proxies[0].publicAddress", to: "10.10.64.21", finds: ["ns-split-dns"] },
    { from: "small-government", set: "namespaces", to: undefined, finds: ["ns-split-dns"] },
    {
      from: "small-government",
      set: "namespaces.client",
      to: "mail.other.example",
      finds: ["ns-split-dns", "ns-cert-san-min"],
    },
    { from: "small-government", set: "namespaces.zones[0]", to: undefined, finds: ["ns-split-dns"] },
    { from: "small-government", set: "namespaces.zones[1]", to: undefined, finds: ["ns-split-dns"] },
    { from: "small-government", set: "namespaces.zones", to: [], finds: ["ns-split-dns"] },
    {
      from: "small-government",
      set: "gateways[0].publicAddresses",
      to: "10.10.64.71-10.10.64.72",
      finds: ["ns-split-dns"],
    },
    { from: "small-government", set: "proxies[0].publicAddress", to: "169.254.10.10", finds: ["ns-split-dns"] },
    {
      from: "school",
      set: "namespaces.autodiscover",
      to: "autodiscover.other.example",
      finds: ["services-survive-failures", "ns-split-dns", "hyb-cert-public"],
    },
    { from: "school", set: "namespaces.zones[0]", to: undefined, finds: ["ns-split-dns"] },
    { from: "school", set: "namespaces.zones[1]", to: undefined, finds: ["ns-split-dns"] },
    { from: "school", set: "namespaces.zones", to: [], finds: ["ns-split-dns"] },
    // The in-house systems still send as school.example.
    {
      from: "school",
      set: "domains[0].name",
      to: "other.example",
      finds: ["ns-split-dns", "senders-in-domains", "services-survive-failures"],
    },
    { from: "school", set: "gateways[0].publicAddress", to: "10.1.1.1", finds: ["ns-split-dns"] },
    { from: "school", set: "gateways[0].host", to: "relay.other.example", finds: ["ns-split-dns"] },
  ],
};
