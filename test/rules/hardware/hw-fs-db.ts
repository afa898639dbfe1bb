import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "clusters[0].machine.dataFileSystem": "ntfs" } },
  breaks: [
    {
      document: { "clusters[0].machine.dataFileSystem": "exfat" },
      finds: [
        "clusters[0].machine.dataFileSystem: databases are on a file system that is not supported by Exchange, got exfat, expected refs or ntfs; set `machine.dataFileSystem: refs`, with integrity streams off",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "clusters[0].machine.dataFileSystem", to: "exfat", finds: ["hw-fs-db"] },
    { from: "small-government", set: "clusters[0].machine.dataFileSystem", to: "fat32", finds: ["hw-fs-db"] },
  ],
};
