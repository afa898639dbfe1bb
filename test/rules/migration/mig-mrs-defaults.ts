import type { RuleCases } from "../support/describe-rule";

export const cases: RuleCases = {
  holds: { document: { "migration.concurrentMoves": 80 } },
  breaks: [
    {
      document: { "migration.concurrentMoves": 81 },
      finds: [
        "migration.concurrentMoves: more mailboxes are to move at once than the Mailbox Replication service supports, got 81, expected at most 80 for 4 databases on 2 servers; plan fewer moves at once, or waive this rule naming the changed configuration",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    { from: "town", set: "migration.concurrentMoves", to: 81, finds: ["mig-mrs-defaults"] },
    { from: "town", set: "migration.concurrentMoves", to: 800, finds: ["mig-mrs-defaults"] },
    { from: "small-government", set: "migration.concurrentMoves", to: 100_000, finds: ["mig-mrs-defaults"] },
  ],
};
