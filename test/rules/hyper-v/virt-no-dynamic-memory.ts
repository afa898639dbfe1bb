import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.dynamicMemory": true },
      finds: [
        "clusters[0].machine.dynamicMemory: the Exchange virtual machines have dynamic memory, got true, expected false; set `machine.dynamicMemory: false`",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].machine.dynamicMemory", to: true, finds: ["virt-no-dynamic-memory"] },
    { from: "small-government", set: "clusters[0].machine.dynamicMemory", to: true, finds: ["virt-no-dynamic-memory"] },
  ],
};
