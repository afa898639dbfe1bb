import { lowSpaceAlarmGB } from "../../facts/server-limits";
import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { diskRoom, wrongDisks } from "../support/disk-room";

export const hwDbFree180gb = catalogueRule("hw-db-free-180gb", {
  why: "Below this free space, managed availability treats the copy as endangered and moves databases away.",
  fix: "plan larger data disks, or override the monitor with a suitable threshold",
  reading: "Free space is what database files and logs leave at the end of the planned growth.",
  check: (subject) => {
    if (diskRoom(subject).length === 0) return doesNotApply;
    const wrong = wrongDisks(subject, ({ disk, contentGB }) => disk.sizeGB - contentGB < lowSpaceAlarmGB);
    return answerOf([
      wrong.map(({ room, place: { path, ...place } }) =>
        breach(path, {
          ...place,
          message: "managed availability will report low space on the data disk",
          got: `${Math.max(0, Math.floor(room.disk.sizeGB - room.contentGB))} GB free`,
          expected: `at least ${lowSpaceAlarmGB} GB`,
        }),
      ),
    ]);
  },
});
