import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      finds: [
        "domains[0].mx [town.example]: no gateway in dc2 receives mail for the domain, got gateways in dc1, expected a gateway in each datacenter with members; specify gateways of both datacenters as `mx`",
      ],
    },
    {
      document: { "gateways[0].host": "mail.town.example", "gateways[0].datacenter": "dc2" },
      finds: [
        "domains[0].mx [town.example]: MX points to a name of the web clients, got mail.town.example, expected a separate name; give the gateway its own host name",
        "domains[0].mx [town.example]: no gateway in dc1 receives mail for the domain, got gateways in dc2, expected a gateway in each datacenter with members; specify gateways of both datacenters as `mx`",
      ],
    },
    {
      document: { "domains[0].mx": "exchange-online" },
      finds: [
        "domains[0].mx [town.example]: MX points to Exchange Online, which is not connected to these servers, got exchange-online, expected gateways of this deployment; specify gateways of both datacenters as `mx`, or describe the connection in `hybrid`",
      ],
    },
    {
      from: "school",
      document: { "domains[0].mx": [] },
      finds: [
        "domains[0].mx [school.example]: nothing receives mail for the domain, got none, expected gateways, or exchange-online; specify gateways of both datacenters as `mx`",
      ],
    },
  ],
  doesNotApply: { document: { domains: [] } },
  undecided: [
    {
      from: "school",
      document: { "domains[0].name": "school-mail.example" },
      finds: [
        "domains[0].mxHost [school-mail.example]: cannot be judged: which MX the tenant shows for a domain with a hyphen is not specified; add `domains[0].mxHost`, such as `mxHost: example-com.mail.protection.outlook.com`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "gateways[0].host",
      to: "autodiscover.town.example",
      finds: ["ns-mx", "names-survive-datacenter"],
    },
    { from: "town", set: "waivers", to: [], finds: ["ns-mx", "proxy-two-per-dc"] },
    {
      from: "town",
      set: "namespaces.client",
      to: "mx1.town.example",
      finds: ["ns-mx", "client-path-complete", "ns-cert-san-min", "names-survive-datacenter"],
    },
    { from: "town", set: "domains[0].mx", to: [], finds: ["ns-mx"] },
    { from: "town", set: "domains[0].mx", to: "exchange-online", finds: ["ns-mx", "hyb-m365-smtp-relay"] },
    { from: "town", set: "gateways[0].host", to: "mail.town.example", finds: ["ns-mx", "names-survive-datacenter"] },
    { from: "small-government", set: "domains[0].mx", to: ["mx-north"], finds: ["ns-mx"] },
    { from: "small-government", set: "domains[0].mx", to: [], finds: ["ns-mx"] },
    { from: "small-government", set: "domains[1].mx", to: ["mx-south"], finds: ["ns-mx"] },
    { from: "small-government", set: "domains[0].mx", to: "exchange-online", finds: ["ns-mx"] },
    { from: "small-government", set: "gateways[0].host", to: "mail.government.example", finds: ["ns-mx"] },
    { from: "school", set: "domains[0].mx", to: [], finds: ["ns-mx"] },
    { from: "school", set: "domains[0].mx", to: ["relay"], finds: ["ns-mx", "port-smtp-in"] },
  ],
};
