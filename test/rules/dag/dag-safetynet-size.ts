import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "transport.safetyNetDays": 0 },
      finds: [
        "transport.safetyNetDays: Safety Net holds mail for too short a time, got 0 days, expected at least 2 days; let Safety Net hold mail for at least two days, on a system disk with enough space",
      ],
    },
    {
      plan: { "machines[0].disks[0].sizeGB": 40 },
      finds: [
        "clusters[0].members.dc1[0] [MBX1]: the queue database with Safety Net does not fit the system disk, got 40 GB, expected more than 51 GB; let Safety Net hold mail for at least two days, on a system disk with enough space",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "transport.safetyNetDays", to: 0, finds: ["dag-safetynet-size"] },
    { from: "town", set: "transport.safetyNetDays", to: 1, finds: ["dag-safetynet-size"] },
    {
      from: "small-government",
      set: "transport.safetyNetDays",
      to: 1,
      finds: ["dag-safetynet-size", "dag-lag-not-backup"],
    },
    {
      from: "small-government",
      set: "transport.safetyNetDays",
      to: 0,
      finds: ["dag-safetynet-size", "dag-lag-not-backup"],
    },
  ],
};
