import type { RuleCases } from "../support/describe-rule";
import { noMigration } from "../support/migration-documents";

export const cases: RuleCases = {
  holds: { document: { "migration.moveRateGBPerHour": 35 } },
  breaks: [
    {
      document: { "migration.moveRateGBPerHour": 30 },
      finds: [
        "migration.moveRateGBPerHour: the mailboxes cannot be moved in the planned time, got 490 GB, expected at most 420 GB in 2 days of 10 hours; plan more days or longer windows, or raise the rate",
      ],
    },
    {
      from: "government",
      document: { "migration.end": "2027-04-30" },
      finds: [
        "migration.moveRateGBPerHour: the mailboxes cannot be moved in the planned time, got 65000 GB, expected at most 25620 GB in 61 days of 10 hours; plan more days or longer windows, or raise the rate",
      ],
    },
    {
      document: { "migration.end": "2027-02-03" },
      finds: [
        "migration.end: coexistence lasts longer than allowed, got 3 days from 2027-02-01 to 2027-02-03, expected at most 2, as specified by coexistenceMaxDays; plan more days or longer windows, or raise the rate",
      ],
    },
  ],
  doesNotApply: noMigration,
  undecided: [
    {
      document: { "migration.moveRateGBPerHour": undefined },
      finds: [
        "migration.moveRateGBPerHour: cannot be judged: the rate at which mailboxes move is not specified; add `migration.moveRateGBPerHour`, such as `moveRateGBPerHour: 40`",
      ],
    },
    {
      document: { "migration.coexistenceMaxDays": undefined },
      finds: [
        "migration.end: cannot be judged: when the last mailbox is moved is not specified; add `migration.end`, such as `end: 2027-03-31`",
      ],
    },
  ],
  changes: [
    {
      from: "town",
      set: "migration.coexistenceMaxDays",
      to: undefined,
      finds: ["mig-throughput-planning", "mig-namespace-rename", "mig-rollback-dns"],
    },
    { from: "town", set: "migration.coexistenceMaxDays", to: 1, finds: ["mig-throughput-planning"] },
    { from: "town", set: "migration.moveRateGBPerHour", to: 30, finds: ["mig-throughput-planning"] },
    { from: "town", set: "migration.moveRateGBPerHour", to: undefined, finds: ["mig-throughput-planning"] },
    { from: "town", set: "migration.moveRateGBPerHour", to: 2, finds: ["mig-throughput-planning"] },
    { from: "town", set: "migration.end", to: "2027-02-01", finds: ["mig-throughput-planning"] },
    { from: "town", set: "migration.end", to: "2027-02-03", finds: ["mig-throughput-planning"] },
    {
      from: "town",
      set: "migration.end",
      to: "2027-04-25",
      finds: ["mig-throughput-planning", "mig-namespace-rename", "mig-rollback-dns"],
    },
    { from: "town", set: "migration.window", to: "10:00-11:00", finds: ["mig-throughput-planning"] },
    { from: "town", set: "migration.coexistenceMaxDays", to: 0, finds: ["mig-throughput-planning"] },
    { from: "town", set: "migration.moveRateGBPerHour", to: 4, finds: ["mig-throughput-planning"] },
    { from: "town", set: "migration.sources[0].dataGB", to: 4500, finds: ["mig-throughput-planning"] },
    { from: "town", set: "migration.sources[0].publicFolders.dataGB", to: 400, finds: ["mig-throughput-planning"] },
    { from: "government", set: "migration.end", to: "2027-04-30", finds: ["mig-throughput-planning"] },
    // Days, windows and rates.
    { from: "small-government", set: "migration.begin", to: undefined, finds: ["mig-throughput-planning"] },
    { from: "government", set: "migration.begin", to: "2027-12-01", finds: ["mig-throughput-planning"] },
    {
      from: "small-government",
      set: "migration.end",
      to: undefined,
      finds: ["mig-throughput-planning", "mig-rollback-dns"],
    },
    { from: "government", set: "migration.window", to: "20:00-21:00", finds: ["mig-throughput-planning"] },
    { from: "government", set: "migration.moveRateGBPerHour", to: 6, finds: ["mig-throughput-planning"] },
    { from: "small-government", set: "migration.moveRateGBPerHour", to: undefined, finds: ["mig-throughput-planning"] },
    { from: "small-government", set: "migration.coexistenceMaxDays", to: 30, finds: ["mig-throughput-planning"] },
    { from: "small-government", set: "migration.sources[0].dataGB", to: 150_000, finds: ["mig-throughput-planning"] },
    { from: "small-government", set: "migration.sources[1].dataGB", to: 300_000, finds: ["mig-throughput-planning"] },
    { from: "school", set: "migration.moveRateGBPerHour", to: 0.1, finds: ["mig-throughput-planning"] },
    // Days, windows and rates.
    { from: "school", set: "migration.begin", to: undefined, finds: ["mig-throughput-planning"] },
    { from: "school", set: "migration.begin", to: "2027-10-25", finds: ["mig-throughput-planning"] },
    { from: "school", set: "migration.end", to: undefined, finds: ["mig-throughput-planning", "mig-rollback-dns"] },
    { from: "school", set: "migration.window", to: "01:00-02:00", finds: ["mig-throughput-planning"] },
    { from: "school", set: "migration.moveRateGBPerHour", to: 1, finds: ["mig-throughput-planning"] },
    { from: "school", set: "migration.moveRateGBPerHour", to: undefined, finds: ["mig-throughput-planning"] },
    { from: "school", set: "migration.coexistenceMaxDays", to: 30, finds: ["mig-throughput-planning"] },
    { from: "school", set: "migration.sources[0].dataGB", to: 52_000, finds: ["mig-throughput-planning"] },
  ],
};
