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
        "backup[0].vssFull [vault]: cannot be judged: whether the jobs of vault truncate logs is not specified; add `backup[0].vssFull`, such as `vssFull: true`",
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
