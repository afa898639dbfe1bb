import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { isWithoutRaid, storagesOf } from "../support/lookup";

export const hwMountpointHostRaid = catalogueRule("hw-mountpoint-host-raid", {
  why: "The mount points of all data disks lie on the system disk: without RAID under it one disk takes them all.",
  fix: "put the system disk on mirrored disks",
  reading:
    "The system disk is the one that hosts the mount points, so it matters where a member has several data disks.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => cluster.databases.length > 1),
      (cluster) =>
        storagesOf(subject, cluster, "system")
          .filter(({ storage }) => isWithoutRaid(storage) === true)
          .map(({ host, storage }) =>
            breach(subject.pathOf(storage, "raid"), {
              name: host.name,
              message: "the disk that hosts the mount points of the data disks is not protected by RAID",
              got: storage.raid ?? storage.layout,
              expected: "raid-1 or raid-10",
            }),
          ),
    ),
});
