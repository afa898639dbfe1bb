import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[0].hosts[0].storage[0].raid": "none" },
      finds: [
        "datacenters[0].hosts[0].storage[0].raid [HV11]: the disk that hosts the mount points of the data disks is not protected by RAID, got none, expected raid-1 or raid-10; place the system disk on mirrored disks",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[0].raid",
      to: "none",
      finds: ["hw-mountpoint-host-raid", "hw-os-raid1"],
    },
  ],
};
