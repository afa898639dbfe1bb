import type { Hybrid, Migration } from "../../model";
import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import type { Answer, Subject } from "../types";

export const hybAutodiscoverOnprem = catalogueRule("hyb-autodiscover-onprem", {
  why: "Exchange Online does not redirect clients: those of a mailbox that is still on-premises cannot find it.",
  fix: "set `hybrid.autodiscover.target: on-premises` and let it switch after the last wave",
  check: (subject) => {
    const { hybrid, migration } = subject.deployment;
    if (hybrid === undefined) return doesNotApply;
    return migration === undefined ? withoutMoves(subject, hybrid) : duringMoves(subject, hybrid, migration);
  },
});

/** Mailboxes that are here and stay here. */
function withoutMoves(subject: Subject, { autodiscover }: Hybrid): Answer {
  if (subject.plan.clusters.length === 0 || autodiscover === undefined) return doesNotApply;
  if (autodiscover.target !== "exchange-online") return holds;
  return answerOf([
    breach(subject.pathOf(autodiscover, "target"), {
      message: "Autodiscover points to Exchange Online, but there are mailboxes on-premises",
      got: autodiscover.target,
      expected: "on-premises",
      remedy: "set `hybrid.autodiscover.target: on-premises`",
    }),
  ]);
}

function duringMoves(subject: Subject, hybrid: Hybrid, migration: Migration): Answer {
  const { autodiscover } = hybrid;
  if (autodiscover === undefined)
    return answerOf([
      undecided(subject.pathOf(hybrid, "autodiscover"), "where Autodiscover points while mailboxes move"),
    ]);
  if (autodiscover.target === "exchange-online") {
    return answerOf([
      breach(subject.pathOf(autodiscover, "target"), {
        message: "Autodiscover points to Exchange Online before the mailboxes are there",
        got: autodiscover.target,
        expected: "on-premises",
      }),
    ]);
  }
  const last = migration.waves[migration.waves.length - 1];
  if (migration.target !== "exchange-online" || autodiscover.switchAfter === undefined || last === undefined)
    return holds;
  if (autodiscover.switchAfter === last.name) return holds;
  return answerOf([
    breach(subject.pathOf(autodiscover, "switchAfter"), {
      message: "Autodiscover switches to Exchange Online before the last wave",
      got: autodiscover.switchAfter,
      expected: last.name,
    }),
  ]);
}
