import { cutoverMailboxes } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeSources, totalMailboxes } from "../support/migration-sources";

export const migHybridWhen = catalogueRule("mig-hybrid-when", {
  why: "Beyond a small number of mailboxes, users are on both sides for weeks: without a hybrid deployment they have no free/busy and lose their profiles.",
  fix: "move with a hybrid deployment: add `hybrid` and set `migration.method: hybrid`",
  check: (subject) => {
    const { migration, hybrid } = subject.deployment;
    if (migration?.target !== "exchange-online" || exchangeSources(subject).length === 0) return doesNotApply;
    const byHybrid = hybrid !== undefined && (migration.method === undefined || migration.method === "hybrid");
    const mailboxes = totalMailboxes(migration);
    if (byHybrid || mailboxes <= cutoverMailboxes.advised) return holds;
    return answerOf([
      breach(subject.pathOf(migration, "method"), {
        message: "many mailboxes move to Exchange Online without a hybrid deployment",
        got: `${mailboxes} mailboxes by ${migration.method ?? "an unspecified method"}`,
        expected: `hybrid above ${cutoverMailboxes.advised}`,
      }),
    ]);
  },
});
