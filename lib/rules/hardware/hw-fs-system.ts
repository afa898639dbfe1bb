import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hwFsSystem = catalogueRule("hw-fs-system", {
  why: "Setup, the diagnostic logs and the queue of transport are made for NTFS; ReFS is for databases alone.",
  fix: "set `machine.systemFileSystem: ntfs`",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      const { systemFileSystem } = design.machine;
      if (systemFileSystem === "ntfs") return undefined;
      return breach(subject.pathOf(design, "machine", "systemFileSystem"), {
        message: "the system disk of the members is not NTFS",
        got: systemFileSystem,
        expected: "ntfs",
      });
    }),
});
