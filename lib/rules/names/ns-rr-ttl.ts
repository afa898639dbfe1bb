import { timeToLiveSeconds } from "../../facts/name-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

const beforeCutover = `set \`namespaces.ttlSeconds\` to ${timeToLiveSeconds} or less, at least one old time to live before the cutover`;

export const nsRrTtl = catalogueRule("ns-rr-ttl", {
  aliases: ["mig-ttl-lower"],
  why: "Clients keep a dead address, or that of the old servers after a cutover, for as long as the record lives.",
  fix: "lower `namespaces.ttlSeconds`",
  check: (subject) => {
    const { migration, namespaces } = subject.deployment;
    if (namespaces === undefined) return doesNotApply;
    if (namespaces.ttlSeconds <= timeToLiveSeconds) return holds;
    return answerOf([
      breach(subject.pathOf(namespaces, "ttlSeconds"), {
        message: "the names of clients and mail live too long in caches",
        got: `${namespaces.ttlSeconds} s`,
        expected: `at most ${timeToLiveSeconds} s`,
        ...(migration === undefined ? {} : { remedy: beforeCutover }),
      }),
    ]);
  },
});
