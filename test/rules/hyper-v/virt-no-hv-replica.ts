import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[0].hosts[0].replica": true },
      finds: [
        "datacenters[0].hosts[0].replica [HV11]: Hyper-V Replica replicates members of a DAG, got true, expected false; turn off Hyper-V Replica for members, because the DAG replicates already",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "datacenters[0].hosts[0].replica", to: true, finds: ["virt-no-hv-replica"] },
    { from: "small-government", set: "datacenters[0].hosts[0].replica", to: true, finds: ["virt-no-hv-replica"] },
  ],
};
