import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { memberStorages } from "../support/member-storages";

export const hwBlockStorage = catalogueRule("hw-block-storage", {
  aliases: ["virt-no-nas-as-block"],
  why: "File protocols acknowledge writes that are not yet on disk, which damages databases.",
  fix: "place the disks on direct-attached storage or a SAN, or as fixed VHDX files on an SMB 3 share",
  reading:
    "Fixed VHDX files on an SMB 3 share are judged by virt-smb3-fixed-only; other network-attached storage is refused whatever is on it.",
  check: (subject) =>
    eachOf(memberStorages(subject), ({ host, storage }) => {
      if (storage.attachment !== "nas") return undefined;
      return breach(subject.pathOf(storage, "attachment"), {
        name: host.name,
        message: "disks of members are on network-attached storage",
        got: storage.attachment,
        expected: "direct or san, or smb for fixed disks",
      });
    }),
});
