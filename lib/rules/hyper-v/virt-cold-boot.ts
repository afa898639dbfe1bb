import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const virtColdBoot = catalogueRule("virt-cold-boot", {
  why: "A member that wakes with the memory of an hour ago believes what its DAG has long decided otherwise.",
  fix: "set `machine.stopAction: shut-down`",
  check: (subject) =>
    eachOf(designsOn(subject, "hyper-v"), (design) => {
      if (design.machine.stopAction !== "save") return undefined;
      return breach(subject.pathOf(design, "machine", "stopAction"), {
        message: "the members are saved when their host stops, and do not boot afterwards",
        got: design.machine.stopAction,
        expected: "shut-down or turn-off",
      });
    }),
});
