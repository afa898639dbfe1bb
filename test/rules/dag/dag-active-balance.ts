import type { RuleCases } from "../support/describe-rule";
import type { Plan } from "../../../lib/plan";

export const cases: RuleCases = {
  breaks: [
    {
      plan: {
        "clusters[0].databases": (plan: Plan) =>
          plan.clusters[0]?.databases.map((database) => ({
            ...database,
            copies: database.copies.map((copy) => ({ ...copy, preference: copy.server === "MBX1" ? 1 : 2 })),
          })),
      },
      finds: [
        "clusters[0].databases: the active databases are not spread evenly over the members, got 0 to 4 active databases per member, expected numbers that differ by at most 1; let the planner number the copies, or choose a number of databases that divides evenly among the members",
      ],
    },
  ],
  doesNotApply: { document: { "clusters[0].model": "active-passive", "clusters[0].primary": "dc1" } },
};
