import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hwFsDb = catalogueRule("hw-fs-db", {
  why: "Databases need a file system that keeps what was written when power fails; AutoReseed formats ReFS.",
  fix: "set `machine.dataFileSystem: refs`, with integrity streams off",
  reading: "NTFS is supported as well and not reported.",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      const { dataFileSystem = "refs" } = design.machine;
      if (dataFileSystem === "refs" || dataFileSystem === "ntfs") return undefined;
      return breach(subject.pathOf(design, "machine", "dataFileSystem"), {
        message: "databases are on a file system that is not supported by Exchange",
        got: dataFileSystem,
        expected: "refs or ntfs",
      });
    }),
});
