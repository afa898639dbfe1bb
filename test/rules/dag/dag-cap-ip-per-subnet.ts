import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "clusters[0].accessPoint": ["10.1.10.20", "10.2.10.20"] } },
  breaks: [
    {
      document: { "clusters[0].accessPoint": ["10.1.10.20"] },
      finds: [
        "clusters[0].accessPoint: the access point of the DAG does not have exactly one address in each MAPI network, got 10.1.10.20, expected one address in each of 10.1.10.0/24, 10.2.10.0/24; give the access point one address in each MAPI network of the DAG, or remove `accessPoint`",
      ],
    },
    {
      document: { "clusters[0].accessPoint": ["10.1.10.20", "10.2.10.20", "10.1.20.20"] },
      finds: [
        "clusters[0].accessPoint: the access point of the DAG does not have exactly one address in each MAPI network, got 10.1.10.20, 10.2.10.20, 10.1.20.20, expected one address in each of 10.1.10.0/24, 10.2.10.0/24; give the access point one address in each MAPI network of the DAG, or remove `accessPoint`",
      ],
    },
    {
      document: { "clusters[0].accessPoint": ["10.1.10.1", "10.2.10.21"] },
      finds: [
        "clusters[0].accessPoint: an address of the access point is already in use, got 10.1.10.1 of the router of servers, expected a free address; use a free address, and a separate entry in the document for each DAG with an access point",
        "clusters[0].accessPoint: an address of the access point is already in use, got 10.2.10.21 of MBX2, expected a free address; use a free address, and a separate entry in the document for each DAG with an access point",
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
    { from: "small-government", set: "clusters[0].accessPoint", to: ["10.10.16.50"], finds: ["dag-cap-ip-per-subnet"] },
    {
      from: "government",
      set: "clusters[0].accessPoint",
      to: ["10.10.16.50", "10.20.16.50"],
      finds: ["dag-cap-ip-per-subnet"],
    },
  ],
};
