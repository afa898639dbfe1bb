import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "datacenters[1].outbound": "vpn" },
      finds: [
        "datacenters[1].outbound [cloud]: replies of sign-on and the hybrid endpoint would leave through the VPN, not the way the request came, got vpn, expected nat-gateway; choose `outbound: nat-gateway`",
      ],
    },
    {
      from: "government",
      document: { "datacenters[2].outbound": "none" },
      finds: [
        "datacenters[2].outbound [witness]: machines need the Internet for secrets and certificates; updates, revocation lists; activation of Windows, got no way to it, expected a NAT gateway, or the way through the VPN; choose `outbound: nat-gateway`",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "school",
      set: "datacenters[1].outbound",
      to: "vpn",
      finds: ["azure-vault-reachable", "azure-way-out-leads", "services-survive-failures"],
    },
  ],
};
