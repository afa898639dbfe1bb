import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[1].networks[0].dns": [] },
      finds: [
        "datacenters[1].networks[0].dns [servers]: no DNS server is specified for MBX2, got none, expected at least one DNS server; specify the addresses of the directory's DNS servers as `dns` of the network",
      ],
    },
    {
      from: "government",
      document: { "datacenters[0].networks[0].dns": ["10.10.0.10", "8.8.8.8"] },
      finds: [
        "datacenters[0].networks[0].dns [mail]: servers in the domain use DNS servers that do not know it: N01MBX01 and 15 more, got 8.8.8.8, expected only the directory's DNS servers; specify the addresses of the directory's DNS servers as `dns` of the network",
      ],
    },
    {
      document: { "datacenters[0].networks[0].dns": ["10.1.0.11", "10.1.10.21"] },
      finds: [
        "datacenters[0].networks[0].dns [servers]: servers in the domain use DNS servers that do not know it: MBX1, got 10.1.10.21, expected only the directory's DNS servers; specify the addresses of the directory's DNS servers as `dns` of the network",
      ],
    },
  ],
  doesNotApply: { ...school, document: { gateways: undefined } },
  changes: [
    { from: "town", set: "datacenters[1].networks[0].dns", to: [], finds: ["port-dns"] },
    { from: "town", set: "datacenters[0].networks[0].dns", to: ["8.8.8.8"], finds: ["port-dns"] },
    { from: "town", set: "datacenters[1].networks[0].dns", to: ["10.2.0.11", "1.1.1.1"], finds: ["port-dns"] },
    { from: "small-government", set: "datacenters[0].networks[0].dns", to: [], finds: ["port-dns"] },
    { from: "small-government", set: "datacenters[1].networks[1].dns", to: [], finds: ["port-dns"] },
    { from: "small-government", set: "datacenters[0].networks[0].dns", to: ["8.8.8.8"], finds: ["port-dns"] },
  ],
};
