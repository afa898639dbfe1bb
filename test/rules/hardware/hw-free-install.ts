import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "machines[0].disks[0].sizeGB": 100 },
      finds: [
        "clusters[0].members.dc1[0] [MBX1]: the system disk has too little space for setup next to the page file and the queue, got 100 GB, expected at least 113 GB; make the system disk larger",
      ],
    },
    {
      document: { "clusters[0].machine.systemDiskGB": 60 },
      finds: [
        "clusters[0].machine.systemDiskGB: the system disk has too little space for setup next to the page file and the queue, got 60 GB, expected at least 113 GB; make the system disk larger",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "clusters[0].machine.systemDiskGB", to: 60, finds: ["hw-free-install"] },
    {
      from: "small-government",
      set: "clusters[0].machine.systemDiskGB",
      to: 100,
      finds: ["hw-free-install", "dag-safetynet-size"],
    },
  ],
};
