import type { RuleCases } from "../support/describe-rule";
import { alsoBeside, beside } from "../support/backup-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "backup[0].method": "guest-agent", "backup[0].membersAtOnce": 2 },
      finds: [
        "backup[0].membersAtOnce: several members of DAG1 are backed up at the same time, got 1, 1, expected one after another; run the jobs of a DAG one after another: `membersAtOnce: 1`",
      ],
    },
  ],
  doesNotApply: { from: "government" },
  changes: [
    {
      from: "small-government",
      set: "backup[1]",
      to: beside({ method: "guest-agent", membersAtOnce: 2 }),
      finds: ["bk-passive-preferred", ...alsoBeside],
    },
  ],
};
