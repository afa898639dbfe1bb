import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { agents, townSignOn, townTenant } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      document: { "identity.signOn.virtualAddress": undefined },
      finds: [
        "identity.signOn.virtualAddress: the federation servers share their name by DNS only, got 2 servers, no virtual address, expected a virtual address; place the servers behind a load balancer and specify its address as `virtualAddress`, or use password hash synchronization",
      ],
    },
    {
      ...school,
      document: {
        "identity.signOn.publicAddress": undefined,
        "identity.signOn.proxies[0].publicAddress": "203.0.113.31",
        "identity.signOn.proxies[1].publicAddress": "203.0.113.32",
      },
      finds: [
        "identity.signOn.publicAddress: the federation service's proxies share its name by DNS only, got 203.0.113.31, 203.0.113.32, expected one public address in front of them; place the servers behind a load balancer and specify its address as `virtualAddress`, or use password hash synchronization",
      ],
    },
  ],
  doesNotApply: agents,
  changes: [
    {
      from: "town",
      set: "identity",
      to: townTenant({ signOn: { ...townSignOn, virtualAddress: undefined } }),
      finds: ["sso-adfs-no-rr", "bk-system-state"],
    },
    { from: "school", set: "identity.signOn.virtualAddress", to: undefined, finds: ["sso-adfs-no-rr"] },
  ],
};
