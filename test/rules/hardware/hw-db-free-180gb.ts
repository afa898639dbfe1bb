import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "sizes.clusters[0].dataDisks[0].sizeGB": 1000 },
      finds: [
        "clusters[0].members.dc1[0] [MBX1 DAG1-DB1]: managed availability will report low space on the data disk, got 34 GB free, expected at least 180 GB; plan larger data disks, or override the monitor with a suitable threshold",
      ],
    },
    {
      document: { "clusters[0].machine.dataDiskGB": 1000 },
      finds: [
        "clusters[0].machine.dataDiskGB: managed availability will report low space on the data disk, got 34 GB free, expected at least 180 GB; plan larger data disks, or override the monitor with a suitable threshold",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
