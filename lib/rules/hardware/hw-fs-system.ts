import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const hwFsSystem = catalogueRule("hw-fs-system", {
  why: "Setup, diagnostic logs and the transport queue need NTFS; ReFS is supported for databases only.",
  fix: "set `machine.systemFileSystem: ntfs`",
  check: (subject) =>
    eachOf(subject.deployment.clusters, (design) => {
      const { systemFileSystem } = design.machine;
      if (systemFileSystem === "ntfs") return undefined;
      return breach(subject.pathOf(design, "machine", "systemFileSystem"), {
        message: "the system disk of the members does not use NTFS",
        got: systemFileSystem,
        expected: "ntfs",
      });
    }),
});
