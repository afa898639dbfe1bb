import type { RuleCases } from "../support/describe-rule";
import { alsoBeside, beside } from "../support/backup-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "backup[0].membersAtOnce": 2 },
      finds: [
        "backup[0].membersAtOnce: images of several members of DAG1 are taken at the same time, got 1, 1, expected one member after another; back up the members one after another: `membersAtOnce: 1`",
      ],
    },
  ],
  undecided: [
    {
      document: { "backup[0].membersAtOnce": 2, "backup[0].method": undefined },
      finds: [
        "backup[0].method [DAG1]: cannot be judged: whether vault takes images of whole members is not specified; add `backup[0].method`, such as `method: host-image`",
      ],
    },
  ],
  doesNotApply: { document: { "backup[0].method": "guest-agent" } },
  changes: [
    { from: "town", set: "backup[0].membersAtOnce", to: 2, finds: ["bk-veeam-dag-stun"] },
    {
      from: "small-government",
      set: "backup[1]",
      to: beside({ membersAtOnce: 4 }),
      finds: ["bk-veeam-dag-stun", ...alsoBeside],
    },
  ],
};
