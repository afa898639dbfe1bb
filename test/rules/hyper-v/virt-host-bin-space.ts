import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.stopAction": "save" },
      finds: [
        "clusters[0].machine.stopAction: the hosts reserve no space for the saved memory of members, got save, up to 128 GB per member, expected shut-down or turn-off; set `machine.stopAction: shut-down`, so that no space is taken",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
