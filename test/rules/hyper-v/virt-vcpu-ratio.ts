import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  holds: { plan: { "datacenters[1].hosts[0].processorRatio": 2 } },
  breaks: [
    {
      plan: { "datacenters[1].hosts[0].processorRatio": 2.125 },
      finds: [
        "datacenters[0].hosts[0] [HV11]: the virtual processors of all guests, plus 2 for the host, are too many for the cores of the host, got 2.13 to 1, expected at most 2 to 1; use fewer processors, move other guests off the host, or use a host with more cores",
      ],
    },
    {
      document: { "datacenters[0].hosts[0].otherGuests.processors": 40 },
      finds: [
        "datacenters[0].hosts[0] [HV11]: the virtual processors of all guests, plus 2 for the host, are too many for the cores of the host, got 2.88 to 1, expected at most 2 to 1; use fewer processors, move other guests off the host, or use a host with more cores",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].machine.processors", to: 32, finds: ["virt-vcpu-ratio", "life-dc-core-ratio"] },
    { from: "town", set: "datacenters[0].hosts[0].otherGuests.processors", to: 40, finds: ["virt-vcpu-ratio"] },
    {
      from: "town",
      set: "datacenters[0].hosts[0].cores",
      to: 4,
      finds: ["virt-vcpu-ratio", "datacenters-equal-strength"],
    },
  ],
};
