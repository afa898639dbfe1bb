import type { RuleCases } from "../support/describe-rule";
import { noMigration } from "../support/migration-documents";

export const cases: RuleCases = {
  breaks: [
    {
      document: { "migration.moveTogether": ["delegates"] },
      finds: [
        "migration.moveTogether: waves separate users who share a mailbox, got delegates, expected also shared-mailboxes; add delegates and shared-mailboxes to `migration.moveTogether`",
      ],
    },
    {
      document: { "migration.moveTogether": undefined },
      finds: [
        "migration.moveTogether: waves separate users who share a mailbox, got none, expected also delegates, shared-mailboxes; add delegates and shared-mailboxes to `migration.moveTogether`",
      ],
    },
  ],
  doesNotApply: noMigration,
  changes: [
    { from: "town", set: "migration.moveTogether", to: ["delegates"], finds: ["mig-delegates-together"] },
    { from: "town", set: "migration.moveTogether", to: undefined, finds: ["mig-delegates-together"] },
    { from: "town", set: "migration.moveTogether", to: ["shared-mailboxes"], finds: ["mig-delegates-together"] },
    { from: "small-government", set: "migration.moveTogether", to: [], finds: ["mig-delegates-together"] },
    { from: "small-government", set: "migration.moveTogether", to: ["delegates"], finds: ["mig-delegates-together"] },
    { from: "small-government", set: "migration.moveTogether", to: undefined, finds: ["mig-delegates-together"] },
    { from: "school", set: "migration.moveTogether", to: [], finds: ["mig-delegates-together"] },
    { from: "school", set: "migration.moveTogether", to: undefined, finds: ["mig-delegates-together"] },
    { from: "school", set: "migration.moveTogether", to: ["delegates"], finds: ["mig-delegates-together"] },
    { from: "school", set: "migration.moveTogether", to: ["shared-mailboxes"], finds: ["mig-delegates-together"] },
  ],
};
