import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "clusters[0].machine.stopAction": "turn-off" } },
  breaks: [
    {
      document: { "clusters[0].machine.stopAction": "save" },
      finds: [
        "clusters[0].machine.stopAction: the members are saved when their host stops, instead of booting afterwards, got save, expected shut-down or turn-off; set `machine.stopAction: shut-down`",
      ],
    },
  ],
  doesNotApply: { from: "school" },
  changes: [
    {
      from: "town",
      set: "clusters[0].machine.stopAction",
      to: "save",
      finds: ["virt-cold-boot"],
    },
    {
      from: "small-government",
      set: "clusters[0].machine.stopAction",
      to: "save",
      finds: ["virt-cold-boot"],
    },
  ],
};
