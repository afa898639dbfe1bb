import type { RuleCases } from "../support/describe-rule";
import { noMigration } from "../support/migration-documents";

export const cases: RuleCases = {
  holds: { document: { "migration.waves[0].mailboxes": 28 } },
  breaks: [
    {
      document: { "migration.waves[0].mailboxes": 29 },
      finds: [
        "migration.waves[0].mailboxes: the migration starts without a pilot, got 29 mailboxes in pilot, expected 1 to 28 mailboxes; let the first wave be a pilot of at most 5 % of the mailboxes",
      ],
    },
    {
      document: { "migration.waves": [] },
      finds: [
        "migration.waves: the migration starts without a pilot, got no waves, expected 1 to 28 mailboxes; let the first wave be a pilot of at most 5 % of the mailboxes",
      ],
    },
    {
      document: { "migration.waves[0].mailboxes": 0 },
      finds: [
        "migration.waves[0].mailboxes: the migration starts without a pilot, got 0 mailboxes in pilot, expected 1 to 28 mailboxes; let the first wave be a pilot of at most 5 % of the mailboxes",
      ],
    },
  ],
  doesNotApply: noMigration,
  changes: [
    { from: "town", set: "migration.waves", to: [], finds: ["mig-pilot"] },
    { from: "town", set: "migration.waves[0]", to: undefined, finds: ["mig-pilot", "mig-decommission-checks"] },
    // Further mailboxes in the pilot are more than the 545 of the source.
    { from: "town", set: "migration.waves[0].mailboxes", to: 29, finds: ["mig-pilot", "waves-within-sources"] },
    // Waves and what they move.
    { from: "town", set: "migration.waves[0].mailboxes", to: 0, finds: ["mig-pilot", "mig-decommission-checks"] },
    { from: "town", set: "migration.waves[0].mailboxes", to: 150, finds: ["mig-pilot", "waves-within-sources"] },
    // The waves still move 545.
    { from: "town", set: "migration.sources[0].mailboxes", to: 54, finds: ["mig-pilot", "waves-within-sources"] },
    {
      from: "small-government",
      set: "migration.waves[0]",
      to: undefined,
      finds: ["mig-pilot", "mig-decommission-checks"],
    },
    // Waves and what they move.
    { from: "small-government", set: "migration.waves", to: [], finds: ["mig-pilot"] },
    {
      from: "small-government",
      set: "migration.waves[0].mailboxes",
      to: 5051,
      finds: ["mig-pilot", "waves-within-sources"],
    },
    {
      from: "small-government",
      set: "migration.waves[0].mailboxes",
      to: 0,
      finds: ["mig-pilot", "mig-decommission-checks"],
    },
    // 6,281 mailboxes of 6,000.
    { from: "school", set: "migration.waves[0].mailboxes", to: 301, finds: ["mig-pilot", "waves-within-sources"] },
    { from: "school", set: "migration.waves[0].mailboxes", to: 0, finds: ["mig-pilot", "mig-decommission-checks"] },
  ],
};
