import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const migDelegatesTogether = catalogueRule("mig-delegates-together", {
  why: "Across old and new servers, delegates open shared mailboxes badly or not at all.",
  fix: "add delegates and shared-mailboxes to `migration.moveTogether`",
  check: (subject) => {
    const { migration } = subject.deployment;
    if (migration === undefined || migration.waves.length < 2) return doesNotApply;
    const missing = ["delegates", "shared-mailboxes"].filter((what) => !migration.moveTogether.includes(what));
    if (missing.length === 0) return holds;
    return answerOf([
      breach(subject.pathOf(migration, "moveTogether"), {
        message: "waves separate users who share a mailbox",
        got: migration.moveTogether.length === 0 ? "none" : migration.moveTogether.join(", "),
        expected: `also ${missing.join(", ")}`,
      }),
    ]);
  },
});
