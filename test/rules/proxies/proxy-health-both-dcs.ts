import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "proxies[0].pool": "own-datacenter" },
      finds: [
        "proxies[0].pool [rproxy]: the pool lacks the servers of a datacenter, got none of dc2, expected local servers first, all others as backup; let the pool contain the servers of all datacenters, those of other datacenters as backup",
      ],
    },
    {
      plan: { "wiring.proxies[0].pool": [{ server: "MBX1", address: "10.1.10.21", port: 443, backup: false }] },
      finds: [
        "proxies[0] [rproxy]: the pool lacks the servers of a datacenter, got none of dc2, expected local servers first, all others as backup; let the pool contain the servers of all datacenters, those of other datacenters as backup",
      ],
    },
    {
      plan: { "wiring.proxies[0].pool[1].backup": false },
      finds: [
        "proxies[0] [rproxy]: the pool sends clients to another datacenter first, got MBX2, expected local servers first, all others as backup; let the pool contain the servers of all datacenters, those of other datacenters as backup",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    {
      from: "town",
      set: "proxies[0].pool",
      to: "own-datacenter",
      finds: ["services-survive-failures", "proxy-health-both-dcs"],
    },
    { from: "town", set: "proxies[0].pool", to: "all-alike", finds: ["proxy-health-both-dcs"] },
    { from: "small-government", set: "proxies[0].pool", to: "own-datacenter", finds: ["proxy-health-both-dcs"] },
    { from: "small-government", set: "proxies[1].pool", to: "all-alike", finds: ["proxy-health-both-dcs"] },
  ],
};
