import { timeToLiveSeconds } from "../../facts/name-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

const beforeCutover = `set \`namespaces.ttlSeconds\` to ${timeToLiveSeconds} or less, at least one old TTL before the cutover`;

export const nsRrTtl = catalogueRule("ns-rr-ttl", {
  aliases: ["mig-ttl-lower"],
  why: "Clients keep using a failed address until the TTL of the record expires.",
  fix: "lower `namespaces.ttlSeconds`",
  check: (subject) => {
    const { migration, namespaces } = subject.deployment;
    if (namespaces === undefined) return doesNotApply;
    if (namespaces.ttlSeconds <= timeToLiveSeconds) return holds;
    return answerOf([
      breach(subject.pathOf(namespaces, "ttlSeconds"), {
        message: "the TTL of the names for clients and mail is too long",
        got: `${namespaces.ttlSeconds} s`,
        expected: `at most ${timeToLiveSeconds} s`,
        ...(migration === undefined ? {} : { remedy: beforeCutover }),
      }),
    ]);
  },
});
