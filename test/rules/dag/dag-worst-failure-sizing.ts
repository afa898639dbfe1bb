import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "sizes.clusters[0].processorLoad.worst": 0.91 },
      finds: [
        "clusters[0].machine.processors: the members are overloaded in the worst allowed failure, got 91 % of the processors, expected at most 80 %; add members or processors",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "town",
      set: "clusters[0].machine.processors",
      to: 1,
      finds: ["dag-worst-failure-sizing", "requirements-maintenance"],
    },
  ],
};
