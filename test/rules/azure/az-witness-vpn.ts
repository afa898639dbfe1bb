import type { RuleCases } from "../support/describe-rule";
import { government } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: government,
  breaks: [
    {
      ...government,
      document: { "datacenters[2].vpn.to[1]": undefined },
      finds: [
        "datacenters[2].vpn [witness]: datacenters with members have no VPN to the witness in Azure, got north, expected also south; add each datacenter with members, and the public address of its VPN device, to `vpn.to`",
      ],
    },
    {
      ...government,
      document: { "datacenters[2].vpn.to[0].publicAddress": "10.9.9.9" },
      finds: [
        "datacenters[2].vpn.to[0].publicAddress [north]: the VPN device is behind NAT, got 10.9.9.9, expected a public address of its own; give the VPN device of the datacenter its own public address",
      ],
    },
    {
      from: "small-government",
      document: { "datacenters[2].vpn.to[1].publicAddress": "198.51.100.1" },
      finds: [
        "datacenters[2].vpn.to[1].publicAddress [south]: the datacenter shares its VPN device with north, so both lose the witness together, got 198.51.100.1, expected a public address of its own; give the VPN device of the datacenter its own public address",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "small-government", set: "datacenters[2].vpn.to[1]", to: undefined, finds: ["az-witness-vpn"] },
    { from: "small-government", set: "datacenters[2].vpn", to: undefined, finds: ["az-witness-vpn"] },
    {
      from: "small-government",
      set: "datacenters[2].vpn.to[0].publicAddress",
      to: "192.168.1.1",
      finds: ["az-witness-vpn"],
    },
    {
      from: "small-government",
      set: "datacenters[2].vpn.to[1].publicAddress",
      to: "198.51.100.1",
      finds: ["az-witness-vpn"],
    },
  ],
};
