import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { diskRoom } from "../support/disk-room";
import { memberPath } from "../support/lookup";

export const hwLogCapacity = catalogueRule("hw-log-capacity", {
  why: "When a backup or a copy fails, logs pile up; a full volume dismounts every database on it.",
  fix: "plan larger data disks, or fewer databases on each",
  reading:
    "The plan counts the logs of three days, and of the replay lag besides, to each database; here it is judged that its disk has room for them.",
  check: (subject) =>
    eachOf(diskRoom(subject), ({ cluster, machine, disk, contentGB }) => {
      if (disk.sizeGB >= contentGB) return undefined;
      return breach(memberPath(subject, cluster, machine.name), {
        name: `${machine.name} ${disk.name}`,
        message: "the data disk has no room for its databases and their logs",
        got: `${disk.sizeGB} GB`,
        expected: `at least ${Math.ceil(contentGB)} GB`,
      });
    }),
});
