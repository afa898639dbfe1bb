import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { daysAfterMoves } from "../support/migration-sources";

export const migNamespaceRename = catalogueRule("mig-namespace-rename", {
  why: "If names change while mailboxes move, nobody can tell which change broke a client, and rolling back means both.",
  fix: "keep the old names until the last mailbox is moved",
  reading:
    "A new name next to the old one, each with servers of its own version, is not one step: it is judged that the old name is used longer than mailboxes move.",
  check: (subject) => {
    const { migration, namespaces } = subject.deployment;
    const names = migration?.names;
    if (migration === undefined || namespaces === undefined || names === undefined) return doesNotApply;
    const left = daysAfterMoves(migration, names.keepUntil);
    if (left === undefined)
      return answerOf([undecided(subject.pathOf(migration, "end"), "when the last mailbox is moved")]);
    if (left > 0) return holds;
    return answerOf([
      breach(subject.pathOf(names, "keepUntil"), {
        message: "the old names end while mailboxes still move",
        got: names.keepUntil,
        expected: "a day after the last move",
      }),
    ]);
  },
});
