import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "datacenters[0].hosts[0].storage[1].shared": true },
      finds: [
        "datacenters[0].hosts[0].storage[1].shared [HV11]: the members share physical disks with other applications, got true, expected false; give the members dedicated physical disks",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "datacenters[0].hosts[0].storage[1].shared", to: true, finds: ["hw-no-shared-spindles"] },
    { from: "town", set: "datacenters[0].hosts[0].storage[0].shared", to: true, finds: ["hw-no-shared-spindles"] },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[1].shared",
      to: true,
      finds: ["hw-no-shared-spindles"],
    },
  ],
};
