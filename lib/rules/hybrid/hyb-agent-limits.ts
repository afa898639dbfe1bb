import { cutoverMailboxes } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { usesHybridModernAuthentication } from "../support/hybrid-servers";
import type { Subject } from "../types";

export const hybAgentLimits = catalogueRule("hyb-agent-limits", {
  why: "The Hybrid Agent supports neither mail flow nor Hybrid Modern Authentication, and moves mailboxes slowly through a single endpoint.",
  fix: "publish the endpoint and set `hybrid.connection: classic`",
  reading:
    "The source does not say how many mailboxes are many; the limit is the one above which a hybrid deployment is preferred to a cutover.",
  check: (subject) => {
    const { hybrid, migration } = subject.deployment;
    if (hybrid?.connection !== "modern-agent") return doesNotApply;
    const path = subject.pathOf(hybrid, "connection");
    const most = movingMailboxes(subject);
    if (usesHybridModernAuthentication(subject)) {
      return answerOf([
        breach(path, {
          message: "the Hybrid Agent does not support Hybrid Modern Authentication",
          got: hybrid.connection,
          expected: "classic",
        }),
      ]);
    }
    if (migration === undefined || most <= cutoverMailboxes.advised) return holds;
    return answerOf([
      breach(path, {
        message: "a large move uses the Hybrid Agent",
        got: `${most} mailboxes`,
        expected: `at most ${cutoverMailboxes.advised} mailboxes`,
      }),
    ]);
  },
});

/** Mailboxes that move to Exchange Online. */
function movingMailboxes(subject: Subject): number {
  const { migration } = subject.deployment;
  if (migration?.target !== "exchange-online") return 0;
  return migration.sources.reduce((sum, source) => sum + source.mailboxes, 0);
}
