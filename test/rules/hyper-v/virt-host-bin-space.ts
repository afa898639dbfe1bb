import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "clusters[0].machine.stopAction": "save" },
      finds: [
        "clusters[0].machine.stopAction: the hosts keep no room for the saved memory of members, got save, up to 128 GB a member, expected shut-down or turn-off; set `machine.stopAction: shut-down`, so that no room is taken",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
