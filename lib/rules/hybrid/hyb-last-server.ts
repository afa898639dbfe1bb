import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hybLastServer = catalogueRule("hyb-last-server", {
  why: "While the directory is synchronized, mail attributes can be changed on-premises only: without a server or its tools nobody can change them in a supported way.",
  fix: "keep `hybrid.managementServer`, or set `hybrid.managementToolsOnly: true` after the documented shutdown",
  check: (subject) => {
    const { hybrid, identity, clusters } = subject.deployment;
    if (identity?.directorySync === undefined || (hybrid === undefined && clusters.length === 0)) return doesNotApply;
    if (clusters.length > 0 || hybrid?.managementServer !== undefined || hybrid?.managementToolsOnly === true)
      return holds;
    return answerOf([
      breach(subject.pathOf(subject.deployment, "hybrid", "managementServer"), {
        message: "no server is left to manage recipients on",
        got: "none",
        expected: "a server of a supported version, or the management tools",
      }),
    ]);
  },
});
