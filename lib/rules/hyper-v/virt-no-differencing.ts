import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const virtNoDifferencing = catalogueRule("virt-no-differencing", {
  why: "A differencing disk depends on its parent: one write to the parent, and every machine above it is corrupt.",
  fix: "set `machine.disk: fixed`",
  check: (subject) =>
    eachOf(designsOn(subject, "hyper-v"), (design) => {
      if (design.machine.disk !== "differencing") return undefined;
      return breach(subject.pathOf(design, "machine", "disk"), {
        message: "databases are on differencing disks",
        got: design.machine.disk,
        expected: "fixed, or dynamic (VHDX)",
      });
    }),
});
