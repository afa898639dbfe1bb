import type { RuleCases } from "../support/describe-rule";
import { noCluster } from "../support/documents";

export const cases: RuleCases = {
  holds: { document: { "clusters[0].machine.disk": "dynamic" } },
  breaks: [
    {
      document: { "clusters[0].machine.disk": "differencing" },
      finds: [
        "clusters[0].machine.disk: this kind of virtual disk is not supported by Exchange, got differencing, expected fixed, or dynamic (VHDX); set `machine.disk: fixed`",
      ],
    },
    {
      document: { "clusters[0].machine.disk": "dynamic-vhd" },
      finds: [
        "clusters[0].machine.disk: this kind of virtual disk is not supported by Exchange, got dynamic-vhd, expected fixed, or dynamic (VHDX); set `machine.disk: fixed`",
      ],
    },
  ],
  doesNotApply: noCluster,
  changes: [
    {
      from: "town",
      set: "clusters[0].machine.disk",
      to: "differencing",
      finds: ["virt-disk-kinds"],
    },
    {
      from: "small-government",
      set: "clusters[0].machine.disk",
      to: "differencing",
      finds: ["virt-disk-kinds"],
    },
    {
      from: "town",
      set: "clusters[0].machine.disk",
      to: "dynamic-vhd",
      finds: ["virt-disk-kinds"],
    },
    {
      from: "small-government",
      set: "clusters[0].machine.disk",
      to: "dynamic-vhd",
      finds: ["virt-disk-kinds"],
    },
  ],
};
