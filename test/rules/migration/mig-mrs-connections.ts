import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "migration.concurrentMoves": 100 } },
  breaks: [
    {
      ...school,
      document: { "migration.concurrentMoves": 101 },
      finds: [
        "migration.concurrentMoves: more mailboxes are to move at once than the endpoint supports, got 101, expected at most 100, 100 per server; plan fewer moves at once, or add servers to the endpoint",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    { from: "school", set: "migration.concurrentMoves", to: 101, finds: ["mig-mrs-connections"] },
    { from: "school", set: "migration.concurrentMoves", to: 1000, finds: ["mig-mrs-connections"] },
  ],
};
