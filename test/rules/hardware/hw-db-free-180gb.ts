import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "machines[0].disks[1].sizeGB": 1000 },
      finds: [
        "clusters[0].members.dc1[0] [MBX1 DAG1-DB1]: the data disk will be nearly full in the eyes of managed availability, got 34 GB free, expected at least 180 GB; plan larger data disks, or override the monitor with a threshold that fits them",
      ],
    },
    {
      document: { "clusters[0].machine.dataDiskGB": 1000 },
      finds: [
        "clusters[0].machine.dataDiskGB: the data disk will be nearly full in the eyes of managed availability, got 34 GB free, expected at least 180 GB; plan larger data disks, or override the monitor with a threshold that fits them",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
