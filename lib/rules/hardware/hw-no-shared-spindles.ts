import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { eachDatabaseStorage } from "../support/storage";

export const hwNoSharedSpindles = catalogueRule("hw-no-shared-spindles", {
  why: "Another application's busy hour becomes the latency of every mailbox on the same disks.",
  fix: "give the databases physical disks of their own",
  check: (subject) =>
    eachDatabaseStorage(subject, (storage, host) => {
      if (storage.shared !== true) return undefined;
      return breach(subject.pathOf(storage, "shared"), {
        name: host.name,
        message: "the databases share physical disks with other applications",
        got: true,
        expected: false,
      });
    }),
});
