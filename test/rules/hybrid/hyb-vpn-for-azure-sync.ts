import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { none } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: school,
  breaks: [
    {
      ...school,
      deployment: { "datacenters[1].activeDirectory.domainControllers": [], "datacenters[1].vpn": undefined },
      finds: [
        "datacenters[1].vpn [cloud]: sync or sign-on servers in Azure cannot reach a domain controller, got no vpn, expected a vpn to a datacenter with domain controllers, or domain controllers in this one; add `vpn` to the datacenters with domain controllers, or domain controllers in this one",
      ],
    },
    {
      ...school,
      document: { "datacenters[1].vpn.to[0].publicAddress": "10.0.0.1" },
      finds: [
        "datacenters[1].vpn.to[0].publicAddress [campus]: sync or sign-on servers in Azure can reach a VPN device only at an address of its own network, got 10.0.0.1, expected a public address; specify the public address of the VPN device",
      ],
    },
    {
      ...school,
      document: { "datacenters[1].vpn": undefined },
      finds: [
        "datacenters[1].vpn [cloud]: the domain controllers next to sync or sign-on servers in Azure cannot reach the others of the forest, got no vpn, expected a vpn to campus; add `vpn` to the datacenters with domain controllers, or domain controllers in this one",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    { from: "school", set: "datacenters[1].vpn", to: undefined, finds: ["hyb-vpn-for-azure-sync"] },
    {
      from: "school",
      set: "datacenters[1].vpn.to[0].publicAddress",
      to: "10.0.0.1",
      finds: ["hyb-vpn-for-azure-sync"],
    },
    { from: "school", set: "datacenters[1].vpn.to[0].datacenter", to: "cloud", finds: ["hyb-vpn-for-azure-sync"] },
  ],
};
