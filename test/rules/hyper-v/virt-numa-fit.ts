import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "datacenters[0].hosts[0].numaNodes": 2 } },
  breaks: [
    {
      document: { "datacenters[0].hosts[0].numaNodes": 4 },
      finds: [
        "datacenters[0].hosts[0].numaNodes [HV11]: MBX1 does not fit one NUMA node of its host, got 4 processors, 128 GB, expected at most 4 processors, 96 GB; fit the members into one NUMA node, or turn NUMA spanning off so that Windows sees the nodes",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "datacenters[0].hosts[0].numaNodes", to: 4, finds: ["virt-numa-fit"] },
    { from: "small-government", set: "datacenters[1].hosts[0].numaNodes", to: 8, finds: ["virt-numa-fit"] },
  ],
};
