import { domainControllerWindowsTooNewFor2016 } from "../../facts/windows-support";
import { breach, doesNotApply, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { windowsVersion } from "../support/compare-versions";
import { hasExchangeServers } from "../support/exchange";

export const lifeDcOs2016 = catalogueRule("life-dc-os-2016", {
  why: "Exchange 2016 servers that still run during the migration do not support the newest domain controllers.",
  fix: "do not add domain controllers of this version until the last Exchange 2016 server is removed",
  check: (subject) => {
    const is2016 = subject.deployment.exchange.version === "2016" && hasExchangeServers(subject);
    const sources = subject.deployment.migration?.sources ?? [];
    if (!is2016 && !sources.some((source) => source.version === "2016")) return doesNotApply;
    const controllers = subject.deployment.datacenters.flatMap(
      ({ activeDirectory }) => activeDirectory?.domainControllers ?? [],
    );
    return eachOf(controllers, (controller) => {
      if (!domainControllerWindowsTooNewFor2016.includes(windowsVersion(controller.windows))) return undefined;
      return breach(subject.pathOf(controller, "windows"), {
        name: controller.name,
        message: "the domain controller is too new for the Exchange 2016 servers",
        got: controller.windows,
        expected: "2022 or earlier",
      });
    });
  },
});
