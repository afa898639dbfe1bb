import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { eachMemberStorage } from "../support/storage";

export const hwNoSharedSpindles = catalogueRule("hw-no-shared-spindles", {
  why: "Another application's busy hour becomes the latency of every mailbox on the same disks.",
  fix: "give the members physical disks of their own",
  reading: "Judged where the document says that a storage is `shared`, under databases and under systems alike.",
  check: (subject) =>
    eachMemberStorage(subject, (storage, host) => {
      if (storage.shared !== true) return undefined;
      return breach(subject.pathOf(storage, "shared"), {
        name: host.name,
        message: "the members share physical disks with other applications",
        got: true,
        expected: false,
      });
    }),
});
