import { cutoverMailboxes } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { exchangeSources, totalMailboxes } from "../support/migration";

export const migHybridWhen = catalogueRule("mig-hybrid-when", {
  why: "Beyond a small number of mailboxes users work on both sides for weeks: without hybrid they see no free/busy and lose their profiles.",
  fix: "move by hybrid: add `hybrid` and set `migration.method: hybrid`",
  check: (subject) => {
    const { migration, hybrid } = subject.deployment;
    if (migration?.target !== "exchange-online" || exchangeSources(subject).length === 0) return doesNotApply;
    const byHybrid = hybrid !== undefined && (migration.method === undefined || migration.method === "hybrid");
    const mailboxes = totalMailboxes(migration);
    if (byHybrid || mailboxes <= cutoverMailboxes.advised) return holds;
    return answerOf([
      breach(subject.pathOf(migration, "method"), {
        message: "many mailboxes move to Exchange Online without hybrid",
        got: `${mailboxes} mailboxes by ${migration.method ?? "no named method"}`,
        expected: `hybrid above ${cutoverMailboxes.advised}`,
      }),
    ]);
  },
});
