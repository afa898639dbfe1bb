import type { RuleCases } from "../support/describe-rule";
import { alsoBeside, beside } from "../support/backup-documents";

export const cases: RuleCases = {
  holds: {
    document: {
      "backup[0].product": "windows-server-backup",
      "backup[0].method": "guest-agent",
      "backup[0].vssFull": true,
    },
  },
  breaks: [
    {
      document: {
        "backup[0].product": "windows-server-backup",
        "backup[0].method": "guest-agent",
        "backup[0].vssFull": false,
      },
      finds: [
        "backup[0].vssFull [vault]: the jobs are copies that do not truncate logs, got false, expected true; create a custom job with VSS full backup and set `vssFull: true`",
      ],
    },
  ],
  undecided: [
    {
      document: { "backup[0].product": "windows-server-backup", "backup[0].method": "guest-agent" },
      finds: [
        "backup[0].vssFull [vault]: not decided: the document does not say whether the jobs of vault truncate logs, expected `backup[0].vssFull`; add this key",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "small-government",
      set: "backup[1]",
      to: beside({ product: "windows-server-backup", method: "guest-agent", vssFull: false }),
      finds: ["bk-wsb-full-type", ...alsoBeside],
    },
  ],
};
