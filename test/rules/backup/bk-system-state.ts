import type { RuleCases } from "../support/describe-rule";
import { beside } from "../support/backup-documents";

export const cases: RuleCases = {
  holds: { from: "school" },
  breaks: [
    {
      from: "school",
      document: { "backup[0].covers": ["sign-on"] },
      finds: [
        "backup [directory-sync]: no backup covers directory-sync, got nothing, expected directory-sync; add it to `covers` of a backup",
        "backup [domain-controllers]: no backup covers domain-controllers, got nothing, expected domain-controllers; add it to `covers` of a backup",
      ],
    },
    {
      from: "school",
      document: { "backup[0].retentionDays": 0, "backup[0].covers": ["sign-on", "directory-sync"] },
      finds: [
        "backup [directory-sync]: no backup covers directory-sync, got nothing, expected directory-sync; add it to `covers` of a backup",
        "backup [domain-controllers]: no backup covers domain-controllers, got nothing, expected domain-controllers; add it to `covers` of a backup",
        "backup [sign-on]: no backup covers sign-on, got nothing, expected sign-on; add it to `covers` of a backup",
      ],
    },
    {
      from: "small-government",
      document: {
        "datacenters[0].activeDirectory.domainControllers[0].count": "auto",
        "datacenters[0].activeDirectory.domainControllers[0].existing": false,
        "datacenters[2].activeDirectory.domainControllers[0].existing": true,
        "backup[0].covers": ["mailboxes"],
      },
      finds: [
        "backup [domain-controllers]: no backup covers domain-controllers, got nothing, expected domain-controllers; add it to `covers` of a backup",
      ],
    },
  ],
  doesNotApply: {},
  changes: [
    {
      from: "small-government",
      set: "backup[1]",
      to: beside({ product: "veeam", covers: ["directory-sync"] }),
      finds: ["bk-system-state"],
    },
    { from: "small-government", set: "backup[0].covers", to: ["mailboxes"], finds: ["bk-system-state"] },
    { from: "school", set: "backup", to: [], finds: ["bk-system-state"] },
    { from: "school", set: "backup[0].covers", to: [], finds: ["bk-system-state"] },
    { from: "school", set: "backup[0].covers", to: ["sign-on"], finds: ["bk-system-state"] },
    { from: "school", set: "backup[0].covers", to: ["domain-controllers"], finds: ["bk-system-state"] },
    {
      from: "school",
      set: "backup[0].covers",
      to: ["directory-sync", "sign-on", "management-server"],
      finds: ["bk-system-state"],
    },
    {
      from: "school",
      set: "backup[0].covers",
      to: ["domain-controllers", "sign-on", "management-server"],
      finds: ["bk-system-state"],
    },
    { from: "school", set: "backup[0].retentionDays", to: 0, finds: ["bk-system-state"] },
    { from: "school", set: "backup[0].product", to: "native-data-protection", finds: ["bk-system-state"] },
  ],
};
