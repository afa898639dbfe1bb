import { domainControllerWindows } from "../../facts/windows-support";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { windowsVersion } from "../support/compare-versions";
import { hasExchangeServers } from "../support/exchange";
import type { Subject } from "../types";

export const lifeDcOs = catalogueRule("life-dc-os", {
  why: "Exchange is tested only with domain controllers on these versions.",
  fix: "replace the domain controller with one on a supported version",
  check: (subject) =>
    eachOf(isJudged(subject) ? controllersOf(subject) : [], ({ name, windows, path }) => {
      if (domainControllerWindows.includes(windowsVersion(windows))) return undefined;
      return breach(path, {
        name,
        message: "the Windows Server version of the domain controller is not supported by Exchange",
        got: windows,
        expected: domainControllerWindows.join(", "),
      });
    }),
});

function isJudged(subject: Subject): boolean {
  return hasExchangeServers(subject) && subject.deployment.exchange.version !== "2016";
}

function controllersOf(
  subject: Subject,
): readonly { readonly name: string; readonly windows: string; readonly path: string }[] {
  return subject.deployment.datacenters.flatMap((datacenter) => {
    const directory = datacenter.activeDirectory;
    const listed = (directory?.domainControllers ?? []).map(({ name, windows }, index) => {
      const entry = directory?.domainControllers[index] ?? datacenter;
      return { name, windows, path: subject.pathOf(entry, "windows") };
    });
    if (directory?.automatic === undefined) return listed;
    const path = subject.pathOf(datacenter, "activeDirectory", "domainControllers");
    return [...listed, { name: directory.automatic.namePattern, windows: directory.automatic.windows, path }];
  });
}
