import { connectSizes } from "../../facts/hybrid-limits";
import { breach, doesNotApply, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { directoryObjects, identityPath, machinesOf } from "../support/hybrid-servers";

export const ecSizing = catalogueRule("ec-sizing", {
  why: "An undersized sync server takes hours per cycle: new accounts and passwords arrive late.",
  fix: "give the sync server the memory and disk for its number of objects: `memoryGB`, `systemDiskGB`",
  reading:
    "If `objects` is omitted, every mailbox counts as one object, which is the minimum. Most of the disk is for the database: it is not asked for where `database.server` holds that.",
  check: (subject) => {
    const sync = subject.deployment.identity?.directorySync;
    if (sync?.product !== "entra-connect") return doesNotApply;
    const isElsewhere = sync.database.server !== undefined;
    return eachOf(machinesOf(subject, "directory-sync"), (machine) => {
      const objects = directoryObjects(subject);
      const size = connectSizes.find((connectSize) => objects < connectSize.upToObjects);
      const diskGB = machine.disks.reduce((sum, disk) => sum + disk.sizeGB, 0);
      if (size === undefined) return undefined;
      if (machine.memoryGB >= size.memoryGB && (isElsewhere || diskGB >= size.diskGB)) return undefined;
      return breach(identityPath(subject, machine.name), {
        name: machine.name,
        message: "the sync server is too small for the objects of the directory",
        got: `${machine.memoryGB} GB of memory${isElsewhere ? "" : ` and ${diskGB} GB of disk`} for ${objects} objects`,
        expected: `at least ${size.memoryGB} GB${isElsewhere ? "" : ` and ${size.diskGB} GB`}`,
      });
    });
  },
});
