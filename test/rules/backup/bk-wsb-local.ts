import type { RuleCases } from "../support/describe-rule";
import { alsoBeside, beside } from "../support/backup-documents";

export const cases: RuleCases = {
  holds: { document: { "backup[0].product": "windows-server-backup", "backup[0].method": "guest-agent" } },
  breaks: [
    {
      document: { "backup[0].product": "windows-server-backup" },
      finds: [
        "backup[0].method [vault]: Windows Server Backup backs up databases only on the server that holds them, got host-image, expected guest-agent; run the job on each member (`method: guest-agent`)",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "town",
      set: "backup[0].product",
      to: "windows-server-backup",
      finds: ["bk-wsb-local", "bk-wsb-full-only", "bk-wsb-full-type"],
    },
    {
      from: "small-government",
      set: "backup[1]",
      to: beside({ product: "windows-server-backup", vssFull: true }),
      finds: ["bk-wsb-local", ...alsoBeside],
    },
  ],
};
