import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "sizes.clusters[0].dataDisks[0].sizeGB": 900 },
      finds: [
        "clusters[0].members.dc1[0] [MBX1 DAG1-DB1]: the data disk has too little space for its databases and their logs, got 900 GB, expected at least 966 GB; plan larger data disks, or fewer databases on each",
      ],
    },
    {
      document: { "clusters[0].machine.dataDiskGB": 900 },
      finds: [
        "clusters[0].machine.dataDiskGB: the data disk has too little space for its databases and their logs, got 900 GB, expected at least 966 GB; plan larger data disks, or fewer databases on each",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    {
      from: "town",
      set: "clusters[0].machine.dataDiskGB",
      to: 900,
      finds: ["hw-log-capacity", "hw-db-size", "hw-db-free-180gb"],
    },
  ],
};
