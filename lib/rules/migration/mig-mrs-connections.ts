import { proxyConnections } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const migMrsConnections = catalogueRule("mig-mrs-connections", {
  why: "Beyond the connections that the endpoint's servers accept, moves fail and are retried.",
  fix: "plan fewer moves at once, or add servers to the endpoint",
  check: (subject) => {
    const { migration, hybrid } = subject.deployment;
    if (migration?.concurrentMoves === undefined || migration.target !== "exchange-online") return doesNotApply;
    const servers = hybrid?.endpoint?.servers.length ?? 0;
    if (servers === 0) return doesNotApply;
    if (migration.concurrentMoves <= servers * proxyConnections) return holds;
    return answerOf([
      breach(subject.pathOf(migration, "concurrentMoves"), {
        message: "more mailboxes are to move at once than the endpoint supports",
        got: migration.concurrentMoves,
        expected: `at most ${servers * proxyConnections}, ${proxyConnections} per server`,
      }),
    ]);
  },
});
