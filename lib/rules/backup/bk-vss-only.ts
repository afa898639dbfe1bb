import { breach, eachOf, undecided } from "../engine/answers";
import { mailboxBackups } from "../support/backup";
import { catalogueRule } from "../support/define";

export const bkVssOnly = catalogueRule("bk-vss-only", {
  why: "What does not go through the Exchange VSS writer is neither consistent nor does it truncate logs.",
  fix: "turn application-aware processing on, or take a product that uses the Exchange VSS writer",
  check: (subject) =>
    eachOf(mailboxBackups(subject), (backup) => {
      const path = subject.pathOf(backup, "applicationAware");
      if (backup.applicationAware === undefined)
        return undecided(path, `whether ${backup.name} uses the Exchange VSS writer`);
      if (backup.applicationAware) return undefined;
      return breach(path, {
        message: "the backup does not use the Exchange VSS writer",
        got: false,
        expected: true,
      });
    }),
});
