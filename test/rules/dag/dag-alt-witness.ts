import type { RuleCases } from "../support/describe-rule";
import { oneDatacenter } from "../support/dag-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].alternateWitness": undefined },
      finds: [
        "clusters[0].alternateWitness: the DAG spans two datacenters but has no alternate witness, expected a second file server; specify as `alternateWitness` a file server that survives the loss of the witness's datacenter",
      ],
    },
    {
      plan: { "clusters[0].alternateWitness.name": "mbx2" },
      finds: [
        "clusters[0].alternateWitness.name: the alternate witness is a member of the DAG, got mbx2, expected a server outside the DAG; specify as `alternateWitness` a file server that survives the loss of the witness's datacenter",
      ],
    },
    {
      document: { "clusters[0].alternateWitness.datacenter": "annex" },
      finds: [
        "clusters[0].alternateWitness.datacenter: the alternate witness is in the same datacenter as the witness, got annex, expected another datacenter; specify as `alternateWitness` a file server that survives the loss of the witness's datacenter",
      ],
    },
    {
      document: { "clusters[0].alternateWitness.name": "fs3.ad.town.example" },
      finds: [
        "clusters[0].alternateWitness.name: the alternate witness is the witness itself, got fs3.ad.town.example, expected a second file server; specify as `alternateWitness` a file server that survives the loss of the witness's datacenter",
      ],
    },
  ],
  doesNotApply: { plan: oneDatacenter },
  changes: [
    { from: "town", set: "clusters[0].alternateWitness", to: undefined, finds: ["dag-alt-witness"] },
    {
      from: "town",
      set: "clusters[0].alternateWitness.datacenter",
      to: "annex",
      finds: ["dag-alt-witness", "addresses-in-networks"],
    },
    { from: "town", set: "clusters[0].witness.name", to: "FS2", finds: ["dag-alt-witness"] },
    { from: "town", set: "clusters[0].alternateWitness.name", to: "FS3", finds: ["dag-alt-witness"] },
    { from: "town", set: "clusters[0].alternateWitness.name", to: "MBX2", finds: ["dag-alt-witness"] },
    { from: "small-government", set: "clusters[0].alternateWitness", to: undefined, finds: ["dag-alt-witness"] },
    {
      from: "small-government",
      set: "clusters[0].alternateWitness",
      to: { name: "FSW2", datacenter: "witness", network: "witness", directory: "C:\\DAGWitness\\DAG{cluster}" },
      finds: ["dag-alt-witness"],
    },
  ],
};
