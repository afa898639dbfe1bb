import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "clusters[0].witness.datacenter": "dc1" } },
  breaks: [
    {
      document: {
        "clusters[0].witness.datacenter": "dc2",
        "clusters[0].model": "active-passive",
        "clusters[0].primary": "dc1",
      },
      finds: [
        "clusters[0].witness.datacenter: the witness is not in the datacenter with the most users, got dc2, expected dc1; place the witnesses of all DAGs in the datacenter with the most users",
      ],
    },
  ],
  doesNotApply: {},
};
