import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.disk": "dynamic-vhd" },
      finds: [
        "clusters[0].machine.disk: databases are on dynamic disks of the old VHD format, got dynamic-vhd, expected fixed, or dynamic (VHDX); set `machine.disk: fixed`",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "town",
      set: "clusters[0].machine.disk",
      to: "dynamic-vhd",
      finds: ["virt-no-dynamic-vhd", "virt-disk-kinds"],
    },
    {
      from: "government",
      set: "clusters[0].machine.disk",
      to: "dynamic-vhd",
      finds: ["virt-no-dynamic-vhd", "virt-disk-kinds"],
    },
  ],
};
