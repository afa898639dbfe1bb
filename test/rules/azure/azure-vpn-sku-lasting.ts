import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

const found = (got: string, remedy: string): string =>
  `datacenters[1].vpn.sku [cloud]: no new VPN gateway can be created in this SKU, which has no zones, got ${got}, expected one of VpnGw1AZ, VpnGw2AZ, VpnGw3AZ, VpnGw4AZ, VpnGw5AZ; ${remedy}`;

export const cases: RuleCases = {
  holds: { ...school, document: { "datacenters[1].vpn.sku": "VpnGw2AZ" } },
  breaks: [
    {
      ...school,
      document: { "datacenters[1].vpn.sku": "VpnGw2" },
      finds: [found("VpnGw2", "set `vpn.sku: VpnGw2AZ`")],
    },
    {
      ...school,
      document: { "datacenters[1].vpn.sku": "HighPerformance" },
      finds: [found("HighPerformance", "choose a SKU with zones as `vpn.sku`")],
    },
  ],
  doesNotApply: {},
  changes: [{ from: "school", set: "datacenters[1].vpn.sku", to: "VpnGw1", finds: ["azure-vpn-sku-lasting"] }],
};
