import { installDriveFreeGB } from "../../facts/server-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { membersOf, memberPath } from "../support/lookup";
import { clusterSizes } from "../support/sizes";

export const hwFreeInstall = catalogueRule("hw-free-install", {
  why: "Setup refuses a drive with less free room, and the queue database stops taking mail on a full one.",
  fix: "make the system disk larger",
  reading: "Beside Windows the system disk holds the page file, the queue database and Exchange itself.",
  check: (subject) =>
    eachOf(
      clusterSizes(subject).flatMap(({ cluster, sizes }) =>
        membersOf(subject, cluster).map((machine) => ({ cluster, machine, sizes })),
      ),
      ({ cluster, machine, sizes }) => {
        const system = machine.disks.find(({ purpose }) => purpose === "system");
        if (system === undefined) return undefined;
        const needed = Math.ceil(sizes.pageFileGB + sizes.transportDatabaseGB + installDriveFreeGB);
        if (system.sizeGB >= needed) return undefined;
        return breach(memberPath(subject, cluster, machine.name), {
          name: machine.name,
          message: "the system disk has too little room for setup beside page file and queue",
          got: `${system.sizeGB} GB`,
          expected: `at least ${needed} GB`,
        });
      },
    ),
});
