import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { designsOn, membersOf } from "../support/lookup";

export const virtHostBinSpace = catalogueRule("virt-host-bin-space", {
  why: "A machine that may be saved permanently takes space as large as its memory on the host, in addition to its disks.",
  fix: "set `machine.stopAction: shut-down`, so that no space is taken",
  reading: "The placement of disks reserves no space for saved memory, because machines that are shut down need none.",
  check: (subject) =>
    eachOf(designsOn(subject, "hyper-v"), (design) => {
      if (design.machine.stopAction !== "save") return undefined;
      const clusters = subject.plan.clusters.filter((cluster) => cluster.design === design.name);
      const members = clusters.flatMap((cluster) => membersOf(subject, cluster));
      const largest = Math.max(0, ...members.map(({ memoryGB }) => memoryGB));
      return breach(subject.pathOf(design, "machine", "stopAction"), {
        message: "the hosts reserve no space for the saved memory of members",
        got: `${design.machine.stopAction}, up to ${largest} GB per member`,
        expected: "shut-down or turn-off",
      });
    }),
});
