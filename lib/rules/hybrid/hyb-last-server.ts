import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hybLastServer = catalogueRule("hyb-last-server", {
  why: "While the directory is synchronized, mail attributes can be changed on-premises only: without a server or its tools, there is no supported way to change them.",
  fix: "keep `hybrid.managementServer`, or set `hybrid.managementToolsOnly: true` after the documented shutdown",
  check: (subject) => {
    const { hybrid, identity, clusters } = subject.deployment;
    if (identity?.directorySync === undefined || (hybrid === undefined && clusters.length === 0)) return doesNotApply;
    const { managementServer, managementToolsOnly, retire = [] } = hybrid ?? {};
    if (clusters.length > 0 || managementToolsOnly === true) return holds;
    const leaves = retire.find((server) => server.name.toLowerCase() === managementServer?.name.toLowerCase());
    if (leaves !== undefined) {
      return answerOf([
        breach(subject.pathOf(leaves, "name"), {
          message: "the server for managing recipients is to be retired",
          got: leaves.name,
          expected: "a server that remains, or the management tools",
        }),
      ]);
    }
    if (managementServer !== undefined) return holds;
    return answerOf([
      breach(subject.pathOf(subject.deployment, "hybrid", "managementServer"), {
        message: "no server remains for managing recipients",
        got: "none",
        expected: "a server of a supported version, or the management tools",
      }),
    ]);
  },
});
