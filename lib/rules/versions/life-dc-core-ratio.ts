import { exchangeCoresPerDirectoryCore } from "../../facts/sizing";
import type { Datacenter } from "../../model/types";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { controllersInSite, exchangeDatacenters, isGlobalCatalog } from "../support/domain-controllers";
import type { Subject } from "../types";

export const lifeDcCoreRatio = catalogueRule("life-dc-core-ratio", {
  why: "Directory lookups for messages and logons queue up when domain controllers have too few cores.",
  fix: "add processors to the domain controllers of the site, or add domain controllers",
  check: (subject) =>
    eachOf(
      exchangeDatacenters(subject).filter(({ activeDirectory }) => activeDirectory !== undefined),
      (datacenter) => {
        const directory = controllersInSite(subject, datacenter)
          .filter(isGlobalCatalog)
          .reduce((sum, { cores }) => sum + cores, 0);
        const exchange = exchangeCores(subject, datacenter);
        const needed = Math.ceil(exchange / exchangeCoresPerDirectoryCore);
        if (directory === 0 || directory >= needed) return undefined;
        return breach(subject.pathOf(datacenter, "activeDirectory", "domainControllers"), {
          message: `the global catalogs have too few cores for the ${exchange} Exchange processors in their site`,
          got: directory,
          expected: `at least ${needed}`,
        });
      },
    ),
});

function exchangeCores(subject: Subject, datacenter: Datacenter): number {
  const site = datacenter.activeDirectory?.site;
  const inSite = subject.deployment.datacenters
    .filter((other) => other.activeDirectory?.site === site)
    .map(({ name }) => name);
  return subject.plan.machines
    .filter((machine) => machine.role === "mailbox" && inSite.includes(machine.datacenter))
    .reduce((sum, machine) => sum + machine.processors, 0);
}
