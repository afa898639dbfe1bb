import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "clusters[0].accessPoint": ["10.1.10.20", "10.2.10.20"] } },
  breaks: [
    {
      document: { "clusters[0].accessPoint": ["10.1.10.20"] },
      finds: [
        "clusters[0].accessPoint: the access point of the DAG has not one address in each MAPI network, got 10.1.10.20, expected one of each of 10.1.10.0/24, 10.2.10.0/24; give the access point one address in each MAPI network of the DAG, or leave `accessPoint` out",
      ],
    },
    {
      document: { "clusters[0].accessPoint": ["10.1.10.20", "10.2.10.20", "10.1.20.20"] },
      finds: [
        "clusters[0].accessPoint: the access point of the DAG has not one address in each MAPI network, got 10.1.10.20, 10.2.10.20, 10.1.20.20, expected one of each of 10.1.10.0/24, 10.2.10.0/24; give the access point one address in each MAPI network of the DAG, or leave `accessPoint` out",
      ],
    },
    {
      document: { "clusters[0].accessPoint": ["10.1.10.1", "10.2.10.21"] },
      finds: [
        "clusters[0].accessPoint: an address of the access point belongs to something else, got 10.1.10.1 of the router of servers, expected an address that nothing else has; take a free address, and one entry of the document for each DAG that has an access point",
        "clusters[0].accessPoint: an address of the access point belongs to something else, got 10.2.10.21 of MBX2, expected an address that nothing else has; take a free address, and one entry of the document for each DAG that has an access point",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "clusters[0].accessPoint", to: ["10.1.10.20"], finds: ["dag-cap-ip-per-subnet"] },
    {
      from: "town",
      set: "clusters[0].accessPoint",
      to: ["10.1.10.20", "10.2.10.20", "10.1.20.20"],
      finds: ["dag-cap-ip-per-subnet"],
    },
    {
      from: "town",
      set: "clusters[0].accessPoint",
      to: ["10.1.10.20", "10.2.10.21"],
      finds: ["dag-cap-ip-per-subnet"],
    },
    { from: "town", set: "clusters[0].accessPoint", to: ["10.1.10.1", "10.2.10.20"], finds: ["dag-cap-ip-per-subnet"] },
    { from: "government", set: "clusters[0].accessPoint", to: ["10.10.16.50"], finds: ["dag-cap-ip-per-subnet"] },
    {
      from: "government",
      set: "clusters[0].accessPoint",
      to: ["10.10.16.50", "10.20.16.50"],
      finds: ["dag-cap-ip-per-subnet"],
    },
  ],
};
