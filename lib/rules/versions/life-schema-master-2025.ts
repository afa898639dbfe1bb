import { schemaMasterUpdateFrom } from "../../facts/windows-support";
import { breach, eachOf, undecided } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { windowsVersion } from "../support/compare-versions";

export const lifeSchemaMaster2025 = catalogueRule("life-schema-master-2025", {
  why: "A schema master on unpatched Windows Server 2025 damages the schema while Exchange extends it.",
  fix: "install the update on the schema master before PrepareSchema and set its `lastUpdate`",
  check: (subject) => {
    const { schemaMaster } = subject.deployment.organization.forest;
    const controllers = subject.deployment.datacenters.flatMap(
      (datacenter) => datacenter.activeDirectory?.domainControllers ?? [],
    );
    const masters = controllers.filter(
      ({ name, windows }) => name === schemaMaster && windowsVersion(windows) === "2025",
    );
    return eachOf(masters, (master) => {
      const path = subject.pathOf(master, "lastUpdate");
      if (master.lastUpdate === undefined)
        return undecided(path, `whether ${master.name} has the update of November 2025`, master.name);
      if (master.lastUpdate >= schemaMasterUpdateFrom) return undefined;
      return breach(path, {
        name: master.name,
        message: "the schema master on Windows Server 2025 lacks the update that makes schema changes safe",
        got: master.lastUpdate,
        expected: `${schemaMasterUpdateFrom} or later`,
      });
    });
  },
});
