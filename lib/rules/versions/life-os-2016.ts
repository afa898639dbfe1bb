import { exchangeWindows } from "../../facts/windows-support";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { windowsVersion } from "../support/compare-versions";
import { hasExchangeServers } from "../support/exchange";

export const lifeOs2016 = catalogueRule("life-os-2016", {
  why: "Setup of Exchange 2016 refuses newer versions of Windows Server, and Server Core.",
  fix: "set `exchange.windows` to a supported version",
  check: (subject) => {
    const { version, windows, windowsInstallation } = subject.deployment.exchange;
    if (version !== "2016" || !hasExchangeServers(subject)) return doesNotApply;
    const wrong = !exchangeWindows["2016"].includes(windowsVersion(windows));
    return answerOf([
      wrong
        ? breach(subject.pathOf(subject.deployment, "exchange", "windows"), {
            message: "Exchange 2016 is not supported on this version of Windows Server",
            got: windows,
            expected: exchangeWindows["2016"].join(", "),
          })
        : undefined,
      windowsInstallation === "core"
        ? breach(subject.pathOf(subject.deployment, "exchange", "windowsInstallation"), {
            message: "Exchange 2016 is not supported on Server Core",
            got: "core",
            expected: "desktop",
            remedy: "install Windows Server with Desktop Experience",
          })
        : undefined,
    ]);
  },
});
