import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "datacenters[1].outbound": "vpn" },
      finds: [
        "datacenters[1].keyVault [kv-school-cloud-1uvjcrr]: the key vault admits nobody, got outbound: vpn, no address, expected a private endpoint or addresses; give the vault a `keyVault.privateAddress`, or name the addresses from which it is reached as `keyVault.allowedFrom`",
      ],
    },
  ],
  doesNotApply: {},
};
