import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[1].hosts[0].storage[1].raid": "none" },
      finds: [
        "datacenters[1].hosts[0].storage[1].raid [HV21]: databases with fewer than 3 copies are on disks without RAID, got none, expected raid-1, raid-5, raid-6 or raid-10; place the databases on a RAID volume, or keep three copies that are not lagged",
      ],
    },
  ],
  doesNotApply: { from: "government" },
  undecided: [
    {
      document: { "datacenters[1].hosts[0].storage[1].raid": undefined },
      finds: [
        "datacenters[1].hosts[0].storage[1].raid [HV21]: cannot be judged: whether mail of HV21 is protected by RAID is not specified; add `datacenters[1].hosts[0].storage[1].raid`, such as `raid: raid-0`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[1].raid",
      to: "raid-0",
      finds: ["hw-raid-required-standalone", "dag-autoreseed-layout", "hw-jbod-3copies"],
    },
    {
      from: "town",
      set: "datacenters[1].hosts[0].storage[1].raid",
      to: "none",
      finds: ["hw-raid-required-standalone", "dag-autoreseed-layout", "hw-jbod-3copies"],
    },
    {
      from: "town",
      set: "datacenters[1].hosts[0].storage[1].raid",
      to: undefined,
      finds: ["hw-raid-required-standalone"],
    },
  ],
};
