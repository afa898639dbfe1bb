import type { RuleCases } from "../support/describe-rule";

/** Whatever takes the member takes the witness too. */
const lostTogether = [
  "dag-witness-not-member",
  "dag-quorum-dc-loss",
  "dag-quorum-formula",
  "requirements-maintenance",
  "requirements-survive",
] as const;

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "clusters[0].witness.name": "mbx1.ad.town.example" },
      finds: [
        "clusters[0].witness.name: the witness is a member of its own DAG, got mbx1.ad.town.example, expected a server outside the DAG; name a Windows file server that is not a member of the DAG, by its host name",
      ],
    },
    {
      plan: { "clusters[0].witness.address": "10.1.10.21" },
      finds: [
        "clusters[0].witness.address: the witness has the address of a member, got 10.1.10.21 of MBX1, expected the address of a server outside the DAG; name a Windows file server that is not a member of the DAG, by its host name",
      ],
    },
    {
      document: { "clusters[0].witness.name": "10.3.0.21", "clusters[0].alternateWitness.name": "10.2.0.31" },
      finds: [
        "clusters[0].alternateWitness.name: the witness is specified by its address, got 10.2.0.31, expected a host name; name a Windows file server that is not a member of the DAG, by its host name",
        "clusters[0].witness.name: the witness is specified by its address, got 10.3.0.21, expected a host name; name a Windows file server that is not a member of the DAG, by its host name",
      ],
    },
  ],
  doesNotApply: { document: { "clusters[0].witness": undefined } },
  changes: [
    {
      from: "town",
      set: "clusters[0].members.dc2[0].name",
      to: "FS3",
      finds: lostTogether,
    },
    {
      from: "town",
      set: "clusters[0].witness.name",
      to: "MBX1",
      finds: lostTogether,
    },
    {
      from: "town",
      set: "clusters[0].witness.name",
      to: "mbx2.ad.town.example",
      finds: lostTogether,
    },
    { from: "town", set: "clusters[0].witness.name", to: "10.3.0.21", finds: ["dag-witness-not-member"] },
    { from: "town", set: "clusters[0].alternateWitness.name", to: "10.2.0.31", finds: ["dag-witness-not-member"] },
  ],
};
