import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "sizes.clusters[0].pageFileGB": 64 },
      finds: [
        "clusters[0].machine.memoryGB: the page file does not match 128 GB of memory, got 64 GB, expected 32 GB; set the initial and maximum size of the page file to a quarter of the memory",
      ],
    },
    {
      document: { "clusters[0].machine.pageFileGB": 16 },
      finds: [
        "clusters[0].machine.pageFileGB: the page file does not match 128 GB of memory, got 16 GB, expected 32 GB; set the initial and maximum size of the page file to a quarter of the memory",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    { from: "town", set: "clusters[0].machine.pageFileGB", to: 16, finds: ["hw-pagefile-25"] },
    { from: "small-government", set: "clusters[0].machine.pageFileGB", to: 8, finds: ["hw-pagefile-25"] },
  ],
};
