import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "machines[1].processors": 2 },
      finds: [
        "clusters[0].machine: the members of the DAG differ in size, got 2 processors, 128 GB, 9916 GB of data disks; 4 processors, 128 GB, 9916 GB of data disks, expected the same size for every member; give all members the same processors, memory and disks",
      ],
    },
    {
      document: {
        "datacenters[0].hosts[0].storage[1].disks": { count: 8, rawGB: 4000, kind: "ssd" },
        "datacenters[1].hosts[0].storage[1].disks": { count: 8, rawGB: 4000, kind: "hdd-7200-sas-3.5" },
      },
      finds: [
        "clusters[0].machine: the members of the DAG differ in size, got 4 processors, 128 GB, 9916 GB of data disks, hdd-7200-sas-3.5; 4 processors, 128 GB, 9916 GB of data disks, ssd, expected the same size for every member; give all members the same processors, memory and disks",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[1].disks.rawGB",
      to: 8000,
      finds: ["virt-same-sizing", "datacenters-equal-strength"],
    },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[1].disks.kind",
      to: "ssd",
      finds: ["virt-same-sizing"],
    },
  ],
};
