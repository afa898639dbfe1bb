import type { RuleCases } from "../support/describe-rule";
import { oneDatacenter } from "../support/dag-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].witness.datacenter": "dc2" },
      finds: [
        "clusters[0].witness.datacenter: a failed link between the datacenters stops dc1, since only dc2 reaches the witness, got dc2, expected a location that both datacenters reach; place the witness in a third location with a link to each datacenter",
      ],
    },
  ],
  doesNotApply: { plan: oneDatacenter },
};
