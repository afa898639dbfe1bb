import { pilotShare } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { totalMailboxes } from "../support/migration-sources";

export const migPilot = catalogueRule("mig-pilot", {
  why: "A problem found in a small first wave costs a few calls; found in the first large wave, it affects everybody.",
  fix: "let the first wave be a pilot of at most 5 % of the mailboxes",
  reading: "Its size is judged: who is in the pilot, and what it must prove, is not in the document.",
  check: (subject) => {
    const { migration } = subject.deployment;
    if (migration === undefined || totalMailboxes(migration) === 0) return doesNotApply;
    const most = Math.ceil(Number((totalMailboxes(migration) * pilotShare).toFixed(3)));
    const [first] = migration.waves;
    if (first !== undefined && first.mailboxes > 0 && first.mailboxes <= most) return holds;
    return answerOf([
      breach(first === undefined ? subject.pathOf(migration, "waves") : subject.pathOf(first, "mailboxes"), {
        message: "the migration starts without a pilot",
        got: first === undefined ? "no waves" : `${first.mailboxes} mailboxes in ${first.name}`,
        expected: `1 to ${most} mailboxes`,
      }),
    ]);
  },
});
