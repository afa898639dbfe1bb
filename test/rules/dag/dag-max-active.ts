import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "clusters[0].maximumActiveDatabases": 2 },
      finds: [
        "clusters[0].databases: the highest number of active databases of a member does not fit the failures to be survived, got 2, expected 4 to 5; let the planner set the limit to what the worst failure mounts on one member",
      ],
    },
    {
      plan: { "clusters[0].maximumActiveDatabases": 6 },
      finds: [
        "clusters[0].databases: the highest number of active databases of a member does not fit the failures to be survived, got 6, expected 4 to 5; let the planner set the limit to what the worst failure mounts on one member",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
