import { lowSpaceAlarmGB } from "../../facts/server-limits";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { diskRoom, fullestDisks } from "../support/disk-room";

export const hwDbFree180gb = catalogueRule("hw-db-free-180gb", {
  why: "Below this free space, managed availability treats the copy as endangered and moves databases away.",
  fix: "plan larger data disks, or override the monitor with a suitable threshold",
  reading: "Free space is what database files and logs leave at the end of the planned growth.",
  check: (subject) => {
    const disks = diskRoom(subject);
    if (disks.length === 0) return doesNotApply;
    const wrong = fullestDisks(disks.filter((disk) => disk.sizeGB - disk.contentGB < lowSpaceAlarmGB));
    return answerOf([
      wrong.map((disk) =>
        breach(disk.path, {
          ...(disk.name === undefined ? {} : { name: disk.name }),
          message: "managed availability will report low space on the data disk",
          got: `${Math.max(0, Math.floor(disk.sizeGB - disk.contentGB))} GB free`,
          expected: `at least ${lowSpaceAlarmGB} GB`,
        }),
      ),
    ]);
  },
});
