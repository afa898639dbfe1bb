import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isOlder, newestBuild } from "../support/compare-versions";
import { hasExchangeServers } from "../support/exchange";

export const lifeSeMinBuild = catalogueRule("life-se-min-build", {
  why: "A server that starts without the latest updates has the vulnerabilities that they fix.",
  fix: "install the newest update and specify its number as `exchange.build`",
  check: (subject) => {
    const { version, build } = subject.deployment.exchange;
    const newest = newestBuild(version, subject.date);
    if (version !== "SE" || newest === undefined || !hasExchangeServers(subject)) return doesNotApply;
    const path = subject.pathOf(subject.deployment, "exchange", "build");
    if (build === undefined) return answerOf([undecided(path, "the build of the servers")]);
    if (!isOlder(build, newest)) return holds;
    return answerOf([
      breach(path, {
        message: "the build is older than the newest known one",
        got: build,
        expected: `${newest} or later`,
      }),
    ]);
  },
});
