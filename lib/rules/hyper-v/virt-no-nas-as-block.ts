import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberStorages } from "../support/storage";

export const virtNoNasAsBlock = catalogueRule("virt-no-nas-as-block", {
  why: "A network file system below the hypervisor reorders and delays writes, however much it looks like a disk inside.",
  fix: "keep the disks of members on direct-attached storage or a SAN",
  check: (subject) =>
    eachOf(memberStorages(subject), ({ host, storage }) => {
      if (storage.attachment !== "nas") return undefined;
      return breach(subject.pathOf(storage, "attachment"), {
        name: host.name,
        message: "the hypervisor shows network-attached storage to members as a disk",
        got: storage.attachment,
        expected: "direct or san",
      });
    }),
});
