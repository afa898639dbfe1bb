import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath } from "../support/lookup";

export const virtSmb3FixedOnly = catalogueRule("virt-smb3-fixed-only", {
  why: "Growing or differencing disks on a file share lose writes when the share fails over.",
  fix: "set `machine.disk: fixed`, or keep the disks on a local volume",
  check: (subject) =>
    eachOf(
      subject.plan.machines.filter(
        ({ role, disks }) => role === "mailbox" && disks.some(({ path }) => path.startsWith("\\\\")),
      ),
      (machine) => {
        const cluster = subject.plan.clusters.find(({ name }) => name === machine.cluster);
        const wrong = machine.disks.find((disk) => disk.path.startsWith("\\\\") && disk.kind !== "fixed");
        if (wrong === undefined || cluster === undefined) return undefined;
        return breach(clusterPath(subject, cluster, "machine", "disk"), {
          name: machine.name,
          message: "a disk on an SMB share is not fixed",
          got: `${wrong.name} ${wrong.kind}`,
          expected: "fixed",
        });
      },
    ),
});
