import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const virtColdBoot = catalogueRule("virt-cold-boot", {
  why: "A member that resumes from saved memory has an outdated view of its DAG.",
  fix: "set `machine.stopAction: shut-down`",
  check: (subject) =>
    eachOf(designsOn(subject, "hyper-v"), (design) => {
      if (design.machine.stopAction !== "save") return undefined;
      return breach(subject.pathOf(design, "machine", "stopAction"), {
        message: "the members are saved when their host stops, instead of booting afterwards",
        got: design.machine.stopAction,
        expected: "shut-down or turn-off",
      });
    }),
});
