import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { diskRoom, wrongDisks } from "../support/disk-room";

export const hwLogCapacity = catalogueRule("hw-log-capacity", {
  why: "When a backup or a copy fails, logs pile up; a full volume dismounts every database on it.",
  fix: "plan larger data disks, or fewer databases on each",
  reading:
    "The plan counts the logs of three days, and of the replay lag besides, to each database; here it is judged that its disk has room for them.",
  check: (subject) => {
    if (diskRoom(subject).length === 0) return doesNotApply;
    const wrong = wrongDisks(subject, ({ disk, contentGB }) => disk.sizeGB < contentGB);
    return answerOf([
      wrong.map(({ room, place: { path, ...place } }) =>
        breach(path, {
          ...place,
          message: "the data disk has no room for its databases and their logs",
          got: `${room.disk.sizeGB} GB`,
          expected: `at least ${Math.ceil(room.contentGB)} GB`,
        }),
      ),
    ]);
  },
});
