import { answerOf, breach, doesNotApply, holds, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isOlder, newestBuild } from "../support/versions";

export const lifeSeMinBuild = catalogueRule("life-se-min-build", {
  why: "A server that starts behind the published updates is open to what they close.",
  fix: "install the newest update and write its number as `exchange.build`",
  check: (subject) => {
    const { version, build } = subject.deployment.exchange;
    const newest = newestBuild(version, subject.date);
    if (version !== "SE" || newest === undefined) return doesNotApply;
    const path = subject.pathOf(subject.deployment, "exchange", "build");
    if (build === undefined) return answerOf([undecided(path, "which build the servers get")]);
    if (!isOlder(build, newest)) return holds;
    return answerOf([
      breach(path, {
        message: "the build is older than the newest one known",
        got: build,
        expected: `${newest} or later`,
      }),
    ]);
  },
});
