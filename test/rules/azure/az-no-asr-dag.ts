import type { RuleCases } from "../support/describe-rule";
import { azureTown, town } from "../support/azure-documents";

export const cases: RuleCases = {
  holds: town,
  breaks: [
    {
      document: { ...azureTown, "datacenters[1].siteRecovery": ["MBX2"] },
      finds: [
        "datacenters[1].siteRecovery [dc2]: members of a DAG are replicated by Azure Site Recovery, got MBX2, expected no member of a DAG; remove the members from `siteRecovery`; the DAG's own copies take its place",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "small-government", set: "datacenters[0].siteRecovery", to: ["N01MBX01"], finds: ["az-no-asr-dag"] },
    { from: "government", set: "datacenters[1].siteRecovery", to: ["S02MBX08"], finds: ["az-no-asr-dag"] },
  ],
};
