import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { daysAfterMoves } from "../support/migration";

export const migNamespaceRename = catalogueRule("mig-namespace-rename", {
  why: "When names change while mailboxes move, nobody can tell which of the two broke a client, and going back means both.",
  fix: "keep the old names until the last mailbox is moved",
  reading:
    "A new name beside the old one, each with its own generation of servers, is not one step: what is judged is that the old name outlives the moves.",
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
