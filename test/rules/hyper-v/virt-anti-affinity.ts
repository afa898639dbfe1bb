import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "machines[1].host": "HV11", "machines[1].datacenter": "dc1" },
      finds: [
        "clusters[0].members.dc2[0] [MBX2]: two votes of the DAG are on one host, got MBX1 and MBX2 on HV11, expected a separate host for each; place each member, and a witness that the deployment creates, on a host of its own",
      ],
    },
  ],
  doesNotApply: noCluster,
};
