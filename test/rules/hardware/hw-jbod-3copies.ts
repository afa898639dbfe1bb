import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { from: "government" },
  breaks: [
    {
      document: { "datacenters[0].hosts[0].storage[1].raid": "none" },
      finds: [
        "clusters[0].copies: the databases are on disks without RAID and have too few copies, got 2 that are not lagged, expected at least 3; keep three copies that are not lagged and two in each datacenter, or use RAID",
      ],
    },
    {
      from: "government",
      deployment: { "clusters[0].copies.replayLagManager": false },
      plan: { "clusters[0].replayLagManager": false },
      finds: [
        "clusters[0].copies.replayLagManager [DAG01]: the only lagged copy is on disks without RAID and is never played down, got false, expected true; turn on the replay lag manager, or keep two lagged copies in the datacenter",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[1].raid",
      to: "none",
      finds: ["hw-jbod-3copies", "dag-autoreseed-layout", "hw-raid-required-standalone"],
    },
  ],
};
