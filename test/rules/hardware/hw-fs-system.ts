import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "clusters[0].machine.systemFileSystem": "ntfs" } },
  breaks: [
    {
      document: { "clusters[0].machine.systemFileSystem": "refs" },
      finds: [
        "clusters[0].machine.systemFileSystem: the system disk of the members does not use NTFS, got refs, expected ntfs; set `machine.systemFileSystem: ntfs`",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "clusters[0].machine.systemFileSystem", to: "refs", finds: ["hw-fs-system"] },
    { from: "small-government", set: "clusters[0].machine.systemFileSystem", to: "refs", finds: ["hw-fs-system"] },
  ],
};
