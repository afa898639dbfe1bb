import type { RuleCases } from "../support/describe-rule";
import { alsoBeside, beside } from "../support/backup-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "backup[0].persistentSnapshots": false },
      finds: [
        "backup[0].persistentSnapshots [vault]: image backups must finish their snapshot while the Exchange writer is frozen, got false, expected true; set `persistentSnapshots: true`, or use an agent in the guest",
      ],
    },
  ],
  doesNotApply: { from: "government" },
  changes: [
    { from: "town", set: "backup[0].persistentSnapshots", to: false, finds: ["bk-veeam-freeze"] },
    {
      from: "small-government",
      set: "backup[1]",
      to: beside({ persistentSnapshots: false }),
      finds: ["bk-veeam-freeze", ...alsoBeside],
    },
  ],
};
