import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "identity.signOn.publicAddress": undefined },
      finds: [
        "identity.signOn.publicAddress: external users cannot reach the proxies of the federation service, got no public address, expected a public address, for TCP 443; give the proxies a public address, and place the servers in internal networks without a filter",
      ],
    },
    {
      ...school,
      document: { "identity.signOn.servers[0].network": "perimeter" },
      finds: [
        "identity.signOn.servers[0].network [FS1]: a federation server is behind a filter, got perimeter, expected an internal network without a filter; give the proxies a public address, and place the servers in internal networks without a filter",
      ],
    },
    {
      ...school,
      document: {
        "links[0].filtered": true,
        "identity.signOn.servers[1]": { name: "FS2", existing: true, datacenter: "campus", address: "10.50.0.40" },
      },
      finds: [
        "links[0].filtered: a firewall filters between the federation servers, got campus - cloud, expected TCP 80 and 443 in both directions; allow TCP 80 and 443 between them, and remove `filtered`",
      ],
    },
  ],
  doesNotApply: { ...school, document: { "identity.signOn.method": "password-hash" } },
  changes: [
    { from: "school", set: "identity.signOn.publicAddress", to: undefined, finds: ["sso-adfs-ports"] },
    { from: "school", set: "identity.signOn.publicAddress", to: { create: false }, finds: ["sso-adfs-ports"] },
  ],
};
