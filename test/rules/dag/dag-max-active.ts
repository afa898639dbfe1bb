import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  breaks: [
    {
      plan: { "clusters[0].maximumActiveDatabases": 2 },
      finds: [
        "clusters[0].databases: the maximum number of active databases of a member does not fit the failures to be survived, got 2, expected 4 to 5; let the planner set the limit to what one member mounts in the worst failure",
      ],
    },
    {
      plan: { "clusters[0].maximumActiveDatabases": 6 },
      finds: [
        "clusters[0].databases: the maximum number of active databases of a member does not fit the failures to be survived, got 6, expected 4 to 5; let the planner set the limit to what one member mounts in the worst failure",
      ],
    },
  ],
  doesNotApply: { from: "school" },
};
