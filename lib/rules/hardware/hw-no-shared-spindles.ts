import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { eachMemberStorage } from "../support/member-storages";

export const hwNoSharedSpindles = catalogueRule("hw-no-shared-spindles", {
  why: "The peak load of another application becomes latency for every mailbox on the same disks.",
  fix: "give the members dedicated physical disks",
  reading: "Judged where the document marks a storage as `shared`, for data disks and system disks alike.",
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
