import { retentionDays } from "../../facts/backup-products";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const bkRetentionDefaults = catalogueRule("bk-retention-defaults", {
  why: "Users often notice only after days that they deleted something; if it is kept too briefly, each such case needs a restore.",
  fix: "keep deleted items for at least 14 days and deleted mailboxes for at least 30 days",
  reading: "If the keys are omitted, Exchange keeps them that long.",
  check: (subject) =>
    eachOf(subject.plan.clusters.length === 0 ? [] : subject.deployment.backup, (backup) =>
      (["deletedItemRetentionDays", "mailboxRetentionDays"] as const).map((key) => {
        const days = backup[key];
        if (days === undefined || days >= retentionDays[key]) return undefined;
        return breach(subject.pathOf(backup, key), {
          name: backup.name,
          message: "what users delete is kept for too short a time",
          got: `${days} days`,
          expected: `at least ${retentionDays[key]} days`,
        });
      }),
    ),
});
