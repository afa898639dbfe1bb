import { breach } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { eachMemberStorage } from "../support/member-storages";

export const hwNoCompressEfs = catalogueRule("hw-no-compress-efs", {
  why: "Deduplication and compression rewrite pages under the database engine: writes stall, and a crash leaves torn pages.",
  fix: "turn it off for the storage of databases and system disks",
  reading: "System disks are judged like data disks, because the queue database of transport is on them.",
  check: (subject) =>
    eachMemberStorage(subject, (storage, host) => {
      const found = storage.features.filter((feature) => feature !== "tiering");
      if (found.length === 0) return undefined;
      return breach(subject.pathOf(storage, "features"), {
        name: host.name,
        message: "the storage of databases or of the queue rewrites data",
        got: found.join(", "),
        expected: "no deduplication, compression or EFS",
      });
    }),
});
