import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[0].hosts[0].storage[0].raid": "raid-5" },
      finds: [
        "datacenters[0].hosts[0].storage[0].raid [HV11]: the system disks of Exchange servers are not mirrored, got raid-5, expected raid-1 or raid-10; place the system disks on a mirrored volume",
      ],
    },
    {
      document: { "datacenters[0].hosts[0].storage[0].raid": "none" },
      finds: [
        "datacenters[0].hosts[0].storage[0].raid [HV11]: the system disks of Exchange servers are not mirrored, got none, expected raid-1 or raid-10; place the system disks on a mirrored volume",
      ],
    },
  ],
  doesNotApply: noCluster,
  undecided: [
    {
      document: { "datacenters[0].hosts[0].storage[0].raid": undefined },
      finds: [
        "datacenters[0].hosts[0].storage[0].raid [HV11]: cannot be judged: whether fast of HV11 is mirrored is not specified; add `datacenters[0].hosts[0].storage[0].raid`, such as `raid: raid-0`",
      ],
    },
  ],
  changes: [
    { from: "town", set: "datacenters[0].hosts[0].storage[0].raid", to: "raid-5", finds: ["hw-os-raid1"] },
    { from: "town", set: "datacenters[0].hosts[0].storage[0].raid", to: undefined, finds: ["hw-os-raid1"] },
    { from: "town", set: "datacenters[1].hosts[0].storage[0].raid", to: "raid-6", finds: ["hw-os-raid1"] },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[0].raid",
      to: "none",
      finds: ["hw-os-raid1"],
    },
    { from: "small-government", set: "datacenters[1].hosts[0].storage[0].raid", to: "raid-5", finds: ["hw-os-raid1"] },
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[0].raid",
      to: "none",
      finds: ["hw-os-raid1"],
    },
  ],
};
