import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.systemDisk": "mail" },
      finds: [
        "clusters[0].machine.systemDisk: the system disk and the databases are on the same disks, got mail, expected different storages; specify another storage of the host as `machine.systemDisk`",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    { from: "town", set: "clusters[0].machine.systemDisk", to: "mail", finds: ["virt-separate-spindles"] },
    { from: "town", set: "datacenters[0].hosts[0].storage[1].path", to: "D:\\Mail", finds: ["virt-separate-spindles"] },
    {
      from: "small-government",
      set: "clusters[0].machine.systemDisk",
      to: "mail",
      finds: ["virt-separate-spindles", "hw-os-raid1"],
    },
  ],
};
