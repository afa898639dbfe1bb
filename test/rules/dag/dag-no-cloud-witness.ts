import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].witness": { kind: "cloud", name: "witness" } },
      finds: [
        "clusters[0].witness.kind: this kind of witness is not supported for a DAG, got cloud, expected file-share; use a file share on a Windows server, which may be a virtual machine in Azure",
      ],
    },
    {
      document: { "clusters[0].alternateWitness": { kind: "disk", name: "quorum-disk" } },
      finds: [
        "clusters[0].alternateWitness.kind: this kind of witness is not supported for a DAG, got disk, expected file-share; use a file share on a Windows server, which may be a virtual machine in Azure",
      ],
    },
    {
      document: { "clusters[0].witness.kind": "cloud" },
      finds: [
        "clusters[0].witness.kind: this kind of witness is not supported for a DAG, got cloud, expected file-share; use a file share on a Windows server, which may be a virtual machine in Azure",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "town",
      set: "clusters[0].alternateWitness",
      to: { kind: "disk", name: "quorum-disk" },
      finds: ["dag-no-cloud-witness"],
    },
    {
      from: "town",
      set: "clusters[0].witness",
      to: { kind: "cloud", name: "witness" },
      finds: [
        "dag-no-cloud-witness",
        "dag-quorum-dc-loss",
        "dag-quorum-formula",
        "requirements-maintenance",
        "requirements-survive",
      ],
    },
    {
      from: "town",
      set: "clusters[0].witness",
      to: { kind: "cloud" },
      finds: [
        "dag-no-cloud-witness",
        "dag-quorum-dc-loss",
        "dag-quorum-formula",
        "requirements-maintenance",
        "requirements-survive",
      ],
    },
    {
      from: "town",
      set: "clusters[0].witness.kind",
      to: "disk",
      finds: [
        "dag-no-cloud-witness",
        "dag-quorum-dc-loss",
        "dag-quorum-formula",
        "requirements-maintenance",
        "requirements-survive",
      ],
    },
    { from: "town", set: "clusters[0].alternateWitness.kind", to: "cloud", finds: ["dag-no-cloud-witness"] },
    {
      from: "small-government",
      set: "clusters[0].witness.kind",
      to: "cloud",
      finds: ["dag-no-cloud-witness", "dag-quorum-dc-loss", "dag-quorum-formula", "requirements-survive"],
    },
    {
      from: "small-government",
      set: "clusters[0].witness.kind",
      to: "disk",
      finds: ["dag-no-cloud-witness", "dag-quorum-dc-loss", "dag-quorum-formula", "requirements-survive"],
    },
    {
      from: "small-government",
      set: "clusters[0].alternateWitness.kind",
      to: "cloud",
      finds: ["dag-no-cloud-witness"],
    },
    {
      from: "town",
      set: "clusters[0].witness.kind",
      to: "cloud",
      finds: [
        "dag-no-cloud-witness",
        "dag-quorum-dc-loss",
        "dag-quorum-formula",
        "requirements-maintenance",
        "requirements-survive",
      ],
    },
  ],
};
