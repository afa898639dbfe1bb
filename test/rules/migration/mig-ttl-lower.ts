import type { RuleCases } from "../support/describe-rule";
import { noMigration } from "../support/migration-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "namespaces.ttlSeconds": 3600 },
      finds: [
        "namespaces.ttlSeconds: records that are cut over live too long, got 3600 s, expected at most 300 s; set `namespaces.ttlSeconds` to 300 or less at least one old time to live before the cutover",
      ],
    },
  ],
  doesNotApply: noMigration,
  changes: [
    { from: "town", set: "namespaces.ttlSeconds", to: 3600, finds: ["mig-ttl-lower", "ns-rr-ttl"] },
    { from: "government", set: "namespaces.ttlSeconds", to: 3600, finds: ["mig-ttl-lower", "ns-rr-ttl"] },
    { from: "school", set: "namespaces.ttlSeconds", to: 3600, finds: ["mig-ttl-lower", "ns-rr-ttl"] },
  ],
};
