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
  undecided: [
    {
      document: {
        "datacenters[0].hosts[0].specintRate2006": undefined,
        "datacenters[1].hosts[0].specintRate2006": undefined,
      },
      finds: [
        "datacenters[0].hosts[0].specintRate2006: cannot be judged: how fast the processors of DAG1's hosts are is not specified; add `datacenters[0].hosts[0].specintRate2006`, such as `specintRate2006: 540`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "clusters[0].machine.processors",
      to: 1,
      finds: ["dag-worst-failure-sizing", "requirements-maintenance"],
    },
  ],
};
