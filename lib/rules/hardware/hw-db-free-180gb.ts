import { lowSpaceAlarmGB } from "../../facts/server-limits";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { diskRoom } from "../support/disk-room";
import { memberPath } from "../support/lookup";

export const hwDbFree180gb = catalogueRule("hw-db-free-180gb", {
  why: "Below this room managed availability takes the copy for endangered and moves databases away.",
  fix: "plan larger data disks, or override the monitor with a threshold that fits them",
  reading: "Room is what database files and logs leave free at the end of the planned growth.",
  check: (subject) =>
    eachOf(diskRoom(subject), ({ cluster, machine, disk, contentGB }) => {
      const free = disk.sizeGB - contentGB;
      if (free >= lowSpaceAlarmGB) return undefined;
      return breach(memberPath(subject, cluster, machine.name), {
        name: `${machine.name} ${disk.name}`,
        message: "the data disk will be nearly full in the eyes of managed availability",
        got: `${Math.floor(free)} GB free`,
        expected: `at least ${lowSpaceAlarmGB} GB`,
      });
    }),
});
