import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { governmentSynced, none } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "identity.directorySync.objects": 100_000 } },
  breaks: [
    {
      ...school,
      document: { "identity.directorySync.objects": 100_001 },
      finds: [
        "identity.directorySync.database: the directory is too large for the LocalDB of Entra Connect, got 100001 objects, expected at most 100000, or a SQL Server; give Entra Connect a SQL Server and set `identity.directorySync.database: sql-server`",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    {
      from: "government",
      set: "identity",
      to: governmentSynced({ database: "local-db" }),
      finds: ["ec-localdb-limit", "bk-system-state"],
    },
    { from: "school", set: "identity.directorySync.objects", to: 100001, finds: ["ec-localdb-limit", "ec-sizing"] },
  ],
};
