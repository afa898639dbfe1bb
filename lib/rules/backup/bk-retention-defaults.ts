import { retentionDays } from "../../facts/backup-products";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const bkRetentionDefaults = catalogueRule("bk-retention-defaults", {
  why: "What users deleted by mistake is mostly missed after days; kept too short, each such case is a restore.",
  fix: "keep deleted items 14 days and deleted mailboxes 30 days or longer",
  reading: "Without the keys Exchange keeps them as long by itself.",
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
