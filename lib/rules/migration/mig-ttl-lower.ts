import { timeToLiveSeconds } from "../../facts/name-limits";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const migTtlLower = catalogueRule("mig-ttl-lower", {
  why: "Clients keep the old address for as long as the record says: for that time a cutover, and the way back, reach only some of them.",
  fix: "set `namespaces.ttlSeconds` to 300 or less at least one old time to live before the cutover",
  check: (subject) => {
    const { migration, namespaces } = subject.deployment;
    if (migration === undefined || namespaces === undefined) return doesNotApply;
    if (namespaces.ttlSeconds <= timeToLiveSeconds) return holds;
    return answerOf([
      breach(subject.pathOf(namespaces, "ttlSeconds"), {
        message: "records that are cut over live too long",
        got: `${namespaces.ttlSeconds} s`,
        expected: `at most ${timeToLiveSeconds} s`,
      }),
    ]);
  },
});
