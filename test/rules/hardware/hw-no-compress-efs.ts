import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "datacenters[0].hosts[0].storage[1].features": ["tiering"] } },
  breaks: [
    {
      document: { "datacenters[0].hosts[0].storage[1].features": ["deduplication"] },
      finds: [
        "datacenters[0].hosts[0].storage[1].features [HV11]: the storage of databases or of the queue rewrites data, got deduplication, expected no deduplication, compression or EFS; turn it off for the storage of databases and system disks",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[1].features",
      to: ["deduplication"],
      finds: ["hw-no-compress-efs"],
    },
    {
      from: "town",
      set: "datacenters[0].hosts[0].storage[0].features",
      to: ["compression"],
      finds: ["hw-no-compress-efs"],
    },
    { from: "town", set: "datacenters[1].hosts[0].storage[1].features", to: ["efs"], finds: ["hw-no-compress-efs"] },
    {
      from: "small-government",
      set: "datacenters[0].hosts[0].storage[1].features",
      to: ["deduplication"],
      finds: ["hw-no-compress-efs"],
    },
  ],
};
