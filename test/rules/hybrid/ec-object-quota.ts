import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";
import { governmentSynced, none } from "../support/hybrid-documents";

export const cases: RuleCases = {
  holds: { ...school, document: { "identity.directorySync.objects": 300_000 } },
  breaks: [
    {
      ...school,
      document: { "identity.directorySync.objects": 300_001 },
      finds: [
        "identity.directorySync.objects: the directory exceeds the quota of the tenant, got 300001 objects, expected at most 300000; have the quota raised through a support case before the first synchronization, and waive this rule naming the case",
      ],
    },
  ],
  doesNotApply: none,
  changes: [
    {
      from: "small-government",
      set: "identity",
      to: governmentSynced({ objects: 300_001 }),
      finds: ["ec-object-quota", "ec-sizing", "bk-system-state"],
    },
    {
      from: "school",
      set: "identity.directorySync.objects",
      to: 300001,
      finds: ["ec-object-quota", "ec-localdb-limit", "ec-sizing"],
    },
    {
      from: "school",
      set: "identity.directorySync.objects",
      to: 1_000_000,
      finds: ["ec-object-quota", "ec-localdb-limit", "ec-sizing"],
    },
  ],
};
