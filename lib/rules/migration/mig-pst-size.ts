import { archiveShareOfPst } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const migPstSize = catalogueRule("mig-pst-size", {
  why: "An import stops when the mailbox is full, in the middle of a user's files.",
  fix: "raise `migration.additionalQuotaGB.most`, or give the users an archive that holds their files",
  reading: "Space is the additional quota of a user, or the archive that every tier has.",
  check: (subject) => {
    const { migration, users } = subject.deployment;
    if (migration?.pstImport === undefined) return doesNotApply;
    const path = subject.pathOf(migration, "largestPstGB");
    const largest = migration.largestPstGB;
    if (largest === undefined) return answerOf([undecided(path, "the size of one user's PST files")]);
    const archives = users.filter((tier) => tier.kind === "user").map((tier) => tier.archiveGB ?? 0);
    const room = Math.max(migration.additionalQuotaGB?.most ?? 0, Math.min(...archives, Infinity));
    const needed = Math.ceil(Number((largest * archiveShareOfPst * 10).toFixed(3))) / 10;
    if (needed <= room) return holds;
    return answerOf([
      breach(path, {
        message: "PST files do not fit the quota or archive of their users",
        got: `${needed} GB including a tenth of overhead`,
        expected: `at most ${room} GB`,
      }),
    ]);
  },
});
