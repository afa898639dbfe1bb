import type { RuleCases } from "../support/describe-rule";
import type { Plan } from "../../../lib/plan";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      from: "small-government",
      document: {
        "clusters[0].instances": 1,
        "clusters[0].members.north[0].count": 9,
        "clusters[0].members.south[0].count": 9,
        "datacenters[0].hosts[0].count": 10,
        "datacenters[1].hosts[0].count": 10,
      },
      finds: [
        "clusters[0].members [DAG01]: the DAG has too many members, got 18, expected at most 16; split the members among several DAGs",
      ],
    },
    {
      plan: { "clusters[1]": (plan: Plan) => ({ ...plan.clusters[0], name: "DAG2" }) },
      finds: [
        "clusters[0].members.dc1[0] [MBX1]: the server is a member of two DAGs, got MBX1, expected one DAG per server; give each DAG its own servers",
        "clusters[0].members.dc2[0] [MBX2]: the server is a member of two DAGs, got MBX2, expected one DAG per server; give each DAG its own servers",
      ],
    },
  ],
  doesNotApply: noCluster,
};
