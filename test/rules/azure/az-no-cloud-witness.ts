import type { RuleCases } from "../support/describe-rule";
import { government } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: government,
  breaks: [
    {
      document: { "clusters[0].witness.kind": "cloud" },
      finds: [
        "clusters[0].witness.kind: the witness is an Azure Cloud Witness, got cloud, expected file-share; set `witness.kind: file-share` and name a file server, in Azure or elsewhere",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "clusters[0].witness.kind",
      to: "cloud",
      finds: [
        "az-no-cloud-witness",
        "dag-no-cloud-witness",
        "dag-quorum-dc-loss",
        "dag-quorum-formula",
        "requirements-maintenance",
        "requirements-survive",
      ],
    },
  ],
};
