import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "links[0].mbps": 650 } },
  breaks: [
    {
      ...school,
      document: { "links[0].mbps": 651 },
      finds: [
        "links[0].mbps [cloud, campus]: the VPN gateway carries less than the bandwidth of the link, got 651 Mbit/s, expected at most 650 Mbit/s of VpnGw1AZ; choose a larger `vpn.sku`, or specify the bandwidth that the VPN gives the link",
      ],
    },
    {
      from: "government",
      document: { "links[1].mbps": 1251 },
      finds: [
        "links[1].mbps [witness, north]: the VPN gateway carries less than the bandwidth of the link, got 1251 Mbit/s, expected at most 1250 Mbit/s of VpnGw2AZ; choose a larger `vpn.sku`, or specify the bandwidth that the VPN gives the link",
      ],
    },
  ],
  doesNotApply: {},
  changes: [{ from: "school", set: "links[0].mbps", to: 10_000, finds: ["azure-vpn-carries-links"] }],
};
