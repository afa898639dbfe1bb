import { cutoverMailboxes } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { totalMailboxes } from "../support/migration-sources";

export const migCutoverLimit = catalogueRule("mig-cutover-limit", {
  why: "A cutover moves all mailboxes at once and creates the accounts itself: too many mailboxes or directory synchronization prevent it.",
  fix: "move with a hybrid deployment and set `migration.method: hybrid`",
  check: (subject) => {
    const { migration, identity } = subject.deployment;
    if (migration?.target !== "exchange-online" || migration.method !== "cutover") return doesNotApply;
    const path = subject.pathOf(migration, "method");
    const mailboxes = totalMailboxes(migration);
    return answerOf([
      mailboxes <= cutoverMailboxes.most
        ? undefined
        : breach(path, {
            message: "a cutover migration does not support so many mailboxes",
            got: `${mailboxes} mailboxes`,
            expected: `at most ${cutoverMailboxes.most}`,
          }),
      identity?.directorySync === undefined
        ? undefined
        : breach(path, {
            message: "a cutover migration cannot start while the directory is synchronized",
            got: identity.directorySync.product,
            expected: "no directory synchronization",
          }),
    ]);
  },
});
