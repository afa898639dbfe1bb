import type { RuleCases } from "../support/describe-rule";

const fix = "add a domain controller of its own datacenter, or of a third one, to `dns` of the network";

export const cases: RuleCases = {
  holds: {
    from: "government",
    document: { "datacenters[2].networks[0].dns": ["10.10.0.10", "10.20.0.10"] },
  },
  breaks: [
    {
      document: { "datacenters[1].networks[0].dns": ["10.1.0.11", "10.1.0.12"] },
      finds: [
        `datacenters[1].networks[0].dns [servers]: the machines in dc2 have no DNS server when dc1 is lost, got DC1-AD1, DC1-AD2, expected also a DNS server outside dc1; ${fix}`,
      ],
    },
    {
      from: "school",
      document: { "datacenters[1].networks[0].dns": ["10.60.0.10"] },
      finds: [
        `datacenters[1].networks[0].dns [identity]: the machines outside zone 1 of cloud have no DNS server when that zone is lost, got AZ-AD1, expected also a DNS server in another zone; ${fix}`,
      ],
    },
  ],
  doesNotApply: { plan: { machines: [] } },
  changes: [
    { from: "town", set: "datacenters[1].networks[0].dns", to: ["10.1.0.11"], finds: ["dns-survives-datacenter"] },
    {
      from: "small-government",
      set: "datacenters[2].networks[0].dns",
      to: ["10.10.0.10"],
      finds: ["dns-survives-datacenter"],
    },
    { from: "school", set: "datacenters[1].networks[0].dns", to: ["10.50.0.11"], finds: ["dns-survives-datacenter"] },
    { from: "school", set: "datacenters[1].networks[1].dns", to: ["10.60.0.11"], finds: ["dns-survives-datacenter"] },
  ],
};
