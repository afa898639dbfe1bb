import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[0].hosts[0].storage[0].attachment": "nas" },
      finds: [
        "datacenters[0].hosts[0].storage[0].attachment [HV11]: the hypervisor shows network-attached storage to members as a disk, got nas, expected direct or san; keep the disks of members on direct-attached storage or a SAN",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[0].attachment",
      to: "nas",
      finds: ["virt-no-nas-as-block", "hw-block-storage"],
    },
  ],
};
