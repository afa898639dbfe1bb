import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].members.dc2[0].windows": "2019" },
      finds: [
        "clusters[0].members.dc2[0].windows: the members run different versions of Windows Server, got 2019, 2022, expected one version; use one version of Windows Server for all members; a new version needs a new DAG",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].members.dc2[0].windows", to: "2019", finds: ["dag-same-os"] },
    { from: "small-government", set: "clusters[0].members.north[0].windows", to: "2022", finds: ["dag-same-os"] },
  ],
};
