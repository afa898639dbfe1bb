import type { RuleCases } from "../support/describe-rule";
import { school } from "../support/documents";

export const cases: RuleCases = {
  holds: { document: { "migration.sources[0].publicFolders.moveAfter": "second-day" } },
  breaks: [
    {
      document: { "migration.sources[0].publicFolders.moveAfter": "pilot" },
      finds: [
        "migration.sources[0].publicFolders.moveAfter [old]: public folders move before the last mailboxes, got pilot, expected second-day; remove `publicFolders.moveAfter`, or set it to the last wave",
      ],
    },
  ],
  doesNotApply: school,
  changes: [
    {
      from: "town",
      set: "migration.sources[0].publicFolders.moveAfter",
      to: "pilot",
      finds: ["mig-pf-after-mailboxes"],
    },
    {
      from: "town",
      set: "migration.sources[0].publicFolders.moveAfter",
      to: "first-day",
      finds: ["mig-pf-after-mailboxes"],
    },
    {
      from: "small-government",
      set: "migration.sources[0].publicFolders",
      to: { count: 100, dataGB: 100, moveAfter: "presidency" },
      finds: ["mig-pf-after-mailboxes"],
    },
    // Public folders and old names.
    {
      from: "school",
      set: "migration.sources[0].publicFolders",
      to: { count: 10, dataGB: 100, moveAfter: "pilot" },
      finds: ["mig-pf-after-mailboxes"],
    },
  ],
};
