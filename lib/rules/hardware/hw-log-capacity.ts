import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { diskRoom, fullestDisks } from "../support/disk-room";

export const hwLogCapacity = catalogueRule("hw-log-capacity", {
  why: "When a backup or a copy fails, logs accumulate, and a full volume dismounts every database on it.",
  fix: "plan larger data disks, or fewer databases on each",
  reading:
    "The plan reserves space for the logs of three days, plus the replay lag, for each database; this judges whether its disk has that space.",
  check: (subject) => {
    const disks = diskRoom(subject);
    if (disks.length === 0) return doesNotApply;
    const wrong = fullestDisks(disks.filter((disk) => disk.sizeGB < disk.contentGB));
    return answerOf([
      wrong.map((disk) =>
        breach(disk.path, {
          ...(disk.name === undefined ? {} : { name: disk.name }),
          message: "the data disk has too little space for its databases and their logs",
          got: `${disk.sizeGB} GB`,
          expected: `at least ${Math.ceil(disk.contentGB)} GB`,
        }),
      ),
    ]);
  },
});
