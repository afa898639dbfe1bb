import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      finds: [
        "proxies [dc2]: dc2 has too few reverse proxies, got 0, expected at least 2; run two proxies in each datacenter, or a pair behind one `virtualAddress`",
        "proxies[0] [rproxy]: dc1 has too few reverse proxies, got 1, expected at least 2; run two proxies in each datacenter, or a pair behind one `virtualAddress`",
      ],
    },
    {
      from: "small-government",
      document: { "proxies[1].virtualAddress": undefined },
      finds: [
        "proxies[1].virtualAddress [lb-south]: 2 proxies share a public address to which only one of them can respond, got 198.51.100.60 without a shared internal address, expected a shared internal address; give the group a `virtualAddress`, or each proxy its own public address (`publicAddresses`)",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "waivers[0]", to: undefined, finds: ["proxy-two-per-dc"] },
    {
      from: "small-government",
      set: "proxies[0].count",
      to: 1,
      finds: ["proxy-two-per-dc", "datacenters-equal-strength"],
    },
    {
      from: "small-government",
      set: "proxies[1].count",
      to: 1,
      finds: ["proxy-two-per-dc", "datacenters-equal-strength"],
    },
    { from: "small-government", set: "proxies[0].virtualAddress", to: undefined, finds: ["proxy-two-per-dc"] },
    { from: "small-government", set: "proxies[1].virtualAddress", to: undefined, finds: ["proxy-two-per-dc"] },
    {
      from: "small-government",
      set: "proxies[1]",
      to: undefined,
      finds: ["proxy-two-per-dc", "names-survive-datacenter", "ns-rr-two-addresses"],
    },
  ],
};
