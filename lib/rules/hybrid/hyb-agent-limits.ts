import { cutoverMailboxes } from "../../facts/migration-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { usesHybridModernAuthentication } from "../support/hybrid";
import type { Subject } from "../types";

export const hybAgentLimits = catalogueRule("hyb-agent-limits", {
  why: "The hybrid agent carries neither mail nor hybrid modern authentication, and moves slowly through a single end point.",
  fix: "publish the endpoint and set `hybrid.connection: classic`",
  reading: "How many mailboxes are many is not said by the source: where a hybrid is advised over a cutover is taken.",
  check: (subject) => {
    const { hybrid, migration } = subject.deployment;
    if (hybrid?.connection !== "modern-agent") return doesNotApply;
    const path = subject.pathOf(hybrid, "connection");
    const most = movingMailboxes(subject);
    if (usesHybridModernAuthentication(subject)) {
      return answerOf([
        breach(path, {
          message: "hybrid modern authentication does not go through the hybrid agent",
          got: hybrid.connection,
          expected: "classic",
        }),
      ]);
    }
    if (migration === undefined || most <= cutoverMailboxes.advised) return holds;
    return answerOf([
      breach(path, {
        message: "a large move goes through the hybrid agent",
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
