import { forestLevels } from "../../facts/windows-support";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { windowsVersion } from "../support/compare-versions";
import { hasExchangeServers } from "../support/exchange";

export const lifeFfl = catalogueRule("life-ffl", {
  why: "Setup refuses to prepare a forest at another functional level.",
  fix: "raise the forest to a supported functional level",
  check: (subject) => {
    const { level } = subject.deployment.organization.forest;
    if (subject.deployment.exchange.version === "2016" || !hasExchangeServers(subject)) return doesNotApply;
    if (forestLevels.includes(windowsVersion(level))) return holds;
    return answerOf([
      breach(subject.pathOf(subject.deployment, "organization", "forest", "level"), {
        message: "the forest functional level is not supported",
        got: level,
        expected: forestLevels.join(" or "),
      }),
    ]);
  },
});
