import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf } from "../engine/answers";
import { mailboxBackups } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";
import { clusterPath, fewestCopies, named } from "../support/lookup";

export const dagNativeProtection3 = catalogueRule("dag-native-protection-3", {
  why: "Without a backup the copies are the backup: with fewer than three, one failure during a repair loses mail.",
  fix: "keep three copies that are not lagged, or add a backup with the Exchange VSS writer",
  check: (subject) =>
    eachOf(mailboxBackups(subject).length === 0 ? subject.plan.clusters : [], (cluster) => {
      const copies = fewestCopies(cluster);
      if (copies >= dagLimits.copiesInsteadOfBackup) return undefined;
      return breach(clusterPath(subject, cluster, "copies"), {
        ...named(cluster),
        message: "the databases have no backup and too few copies to do without one",
        got: `${copies} copies that are not lagged`,
        expected: `at least ${dagLimits.copiesInsteadOfBackup}`,
      });
    }),
});
