import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.checkpoints": "production" },
      finds: [
        "clusters[0].machine.checkpoints: checkpoints of Exchange virtual machines are allowed, got production, expected disabled; set `machine.checkpoints: disabled`",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].machine.checkpoints", to: "production", finds: ["virt-no-checkpoints"] },
    { from: "town", set: "clusters[0].machine.checkpoints", to: true, finds: ["virt-no-checkpoints"] },
    {
      from: "small-government",
      set: "clusters[0].machine.checkpoints",
      to: "production",
      finds: ["virt-no-checkpoints"],
    },
  ],
};
