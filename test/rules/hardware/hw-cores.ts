import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "machines[0].processors": 49 },
      finds: [
        "clusters[0].machine.processors: the Mailbox servers have too many processors, got 49, expected at most 48; use more and smaller servers",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "town",
      set: "clusters[0].machine.processors",
      to: 64,
      finds: ["hw-cores", "virt-vcpu-ratio", "life-dc-core-ratio"],
    },
    { from: "government", set: "clusters[0].machine.processors", to: 64, finds: ["hw-cores", "life-dc-core-ratio"] },
  ],
};
