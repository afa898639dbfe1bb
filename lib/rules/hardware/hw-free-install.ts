import { installDriveFreeGB } from "../../facts/server-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, designOf, memberPath, membersOf, named } from "../support/lookup";
import { clusterSizes } from "../support/cluster-sizes";

export const hwFreeInstall = catalogueRule("hw-free-install", {
  why: "Setup refuses a drive with less free space, and transport stops accepting mail when the drive of the queue database is full.",
  fix: "make the system disk larger",
  reading: "Besides Windows, the system disk holds the page file, the queue database and Exchange itself.",
  check: (subject) =>
    eachOf(clusterSizes(subject), ({ cluster, sizes }) => {
      const needed = Math.ceil(sizes.pageFileGB + sizes.transportDatabaseGB + installDriveFreeGB);
      const small = membersOf(subject, cluster).flatMap((machine) => {
        const system = machine.disks.find(({ purpose }) => purpose === "system");
        return system === undefined || system.sizeGB >= needed ? [] : [{ name: machine.name, sizeGB: system.sizeGB }];
      });
      const isSpecified = designOf(subject, cluster).machine.systemDiskGB !== undefined;
      const path = clusterPath(subject, cluster, "machine", "systemDiskGB");
      return small.slice(0, isSpecified ? 1 : small.length).map(({ name, sizeGB }) =>
        breach(isSpecified ? path : memberPath(subject, cluster, name), {
          ...(isSpecified ? named(cluster) : { name }),
          message: "the system disk has too little space for setup next to the page file and the queue",
          got: `${sizeGB} GB`,
          expected: `at least ${needed} GB`,
        }),
      );
    }),
});
