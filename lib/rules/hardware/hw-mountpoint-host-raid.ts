import { answerOf, breach, doesNotApply } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isWithoutRaid } from "../support/lookup";
import { storagesUnder } from "../support/storage";

export const hwMountpointHostRaid = catalogueRule("hw-mountpoint-host-raid", {
  why: "The mount points of all data disks are on the system disk: without RAID, the failure of one disk takes down all of them.",
  fix: "place the system disk on mirrored disks",
  reading: "The system disk hosts the mount points, so this applies where a member has several data disks.",
  check: (subject) => {
    const clusters = subject.plan.clusters.filter((cluster) => cluster.databases.length > 1);
    if (clusters.length === 0) return doesNotApply;
    return answerOf([
      storagesUnder(subject, clusters, "system")
        .filter(({ storage }) => isWithoutRaid(storage) === true)
        .map(({ host, storage }) =>
          breach(subject.pathOf(storage, "raid"), {
            name: host.name,
            message: "the disk that hosts the mount points of the data disks is not protected by RAID",
            got: storage.raid ?? storage.layout,
            expected: "raid-1 or raid-10",
          }),
        ),
    ]);
  },
});
