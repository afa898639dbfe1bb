import { dagLimits } from "../../facts/dag-limits";
import { breach, eachOf, undecided } from "../engine/answers";
import { nativeDataProtection } from "../support/mailbox-backups";
import { catalogueRule } from "../support/define";
import { fewestCopies, named } from "../support/lookup";

export const bkNativeConditions = catalogueRule("bk-native-conditions", {
  why: "Whatever would be restored must be kept by Exchange itself: in copies, in deleted items, in deleted mailboxes.",
  fix: "keep three copies that are not lagged, and specify how long deleted items and mailboxes are kept",
  check: (subject) => {
    const native = nativeDataProtection(subject);
    return eachOf(native === undefined ? [] : subject.plan.clusters, (cluster) => {
      if (native === undefined) return undefined;
      const missing = (["deletedItemRetentionDays", "mailboxRetentionDays"] as const).filter(
        (key) => native[key] === undefined,
      );
      const copies = fewestCopies(cluster);
      const off = cluster.circularLogging ? undefined : "circular logging is off";
      const few = copies < dagLimits.copiesInsteadOfBackup ? `${copies} copies that are not lagged` : undefined;
      const wrong = few ?? off;
      return [
        ...missing.map((key) =>
          undecided(subject.pathOf(native, key), "how long users can recover what they deleted", cluster.name),
        ),
        native.singleItemRecovery === false
          ? breach(subject.pathOf(native, "singleItemRecovery"), {
              name: cluster.name,
              message: "without Single Item Recovery, users can purge what native data protection must keep",
              got: false,
              expected: true,
              remedy: "turn Single Item Recovery on for every mailbox and set `singleItemRecovery: true`",
            })
          : undefined,
        wrong === undefined
          ? undefined
          : breach(subject.pathOf(native), {
              ...named(cluster),
              message: `native data protection does not replace a backup of ${cluster.name}`,
              got: wrong,
              expected: `${dagLimits.copiesInsteadOfBackup} copies that are not lagged, with circular logging`,
            }),
      ];
    });
  },
});
