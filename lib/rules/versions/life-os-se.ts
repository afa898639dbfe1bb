import { exchangeWindows } from "../../facts/windows-support";
import { answerOf, breach, doesNotApply, holds } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { windowsVersion } from "../support/compare-versions";
import { hasExchangeServers } from "../support/exchange";

export const lifeOsSe = catalogueRule("life-os-se", {
  why: "Setup refuses other versions of Windows Server, and upgrading Windows under Exchange is not supported.",
  fix: "set `exchange.windows` to a supported version",
  check: (subject) => {
    const { version, windows } = subject.deployment.exchange;
    if (version === "2016" || !hasExchangeServers(subject)) return doesNotApply;
    if (exchangeWindows[version].includes(windowsVersion(windows))) return holds;
    return answerOf([
      breach(subject.pathOf(subject.deployment, "exchange", "windows"), {
        message: `Exchange ${version} is not supported on this version of Windows Server`,
        got: windows,
        expected: exchangeWindows[version].join(", "),
      }),
    ]);
  },
});
