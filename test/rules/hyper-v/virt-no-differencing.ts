import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.disk": "differencing" },
      finds: [
        "clusters[0].machine.disk: databases are on differencing disks, got differencing, expected fixed, or dynamic (VHDX); set `machine.disk: fixed`",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "government",
      set: "clusters[0].machine.disk",
      to: "differencing",
      finds: ["virt-no-differencing", "virt-disk-kinds"],
    },
  ],
};
