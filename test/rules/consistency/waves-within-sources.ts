import type { RuleCases } from "../support/describe-rule";

const message = "the waves move more mailboxes than the sources have";
const remedy = "let the waves of a source add up to its mailboxes";

export const cases: RuleCases = {
  // Mailboxes left behind are the subject of mig-decommission-checks, and so is a wave of the wrong source.
  holds: { from: "small-government", document: { "migration.waves[0].source": "health" } },
  breaks: [
    {
      document: { "migration.waves[2].mailboxes": 280 },
      finds: [`migration.waves [old]: ${message}, got 560, expected 545; ${remedy}`],
    },
    {
      from: "small-government",
      document: { "migration.waves[0].mailboxes": 21, "migration.waves[3].mailboxes": 5000 },
      finds: [
        `migration.waves [presidency]: ${message}, got 1201, expected 1200; ${remedy}`,
        `migration.waves [schools]: ${message}, got 5000, expected 4900; ${remedy}`,
      ],
    },
    {
      document: { "migration.sources[0].mailboxes": 600, "migration.waves": [] },
      finds: [
        "migration.sources: the sources have more mailboxes than the design is sized for, got 600, expected at most 545, the mailboxes of all `users`; add the missing mailboxes to `users`, or correct the sources",
      ],
    },
  ],
  doesNotApply: { document: { migration: undefined } },
  changes: [
    // 15 + 265 + 265 are the 545 of the source: the pilot's 16th does not exist.
    { from: "town", set: "migration.waves[0].mailboxes", to: 16, finds: ["waves-within-sources"] },
    // 5,500 of 5,400 students.
    { from: "school", set: "migration.waves[3].mailboxes", to: 5500, finds: ["waves-within-sources"] },
    // 5,900 mailboxes, and the waves still move 6,000.
    { from: "school", set: "migration.sources[0].mailboxes", to: 5900, finds: ["waves-within-sources"] },
    // The design is for 6,000; and the waves leave the further 100 behind.
    {
      from: "school",
      set: "migration.sources[0].mailboxes",
      to: 6100,
      finds: ["waves-within-sources", "mig-decommission-checks"],
    },
    // 41,000 of the 4,000 at the health service (a tenth of the government).
    { from: "small-government", set: "migration.waves[2].mailboxes", to: 41_000, finds: ["waves-within-sources"] },
    // 10,101 mailboxes for 10,100 places, and presidency's waves leave the further one behind.
    {
      from: "small-government",
      set: "migration.sources[0].mailboxes",
      to: 1201,
      finds: ["waves-within-sources", "mig-decommission-checks"],
    },
  ],
};
