import { timeToLiveSeconds } from "../../facts/name-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const nsRrTtl = catalogueRule("ns-rr-ttl", {
  why: "Clients keep a dead address for as long as the record lives.",
  fix: "lower `namespaces.ttlSeconds`",
  check: (subject) => {
    const { namespaces } = subject.deployment;
    if (namespaces === undefined) return doesNotApply;
    if (namespaces.ttlSeconds <= timeToLiveSeconds) return holds;
    return answerOf([
      breach(subject.pathOf(namespaces, "ttlSeconds"), {
        message: "the names of clients and mail live too long in caches",
        got: `${namespaces.ttlSeconds} s`,
        expected: `at most ${timeToLiveSeconds} s`,
      }),
    ]);
  },
});
