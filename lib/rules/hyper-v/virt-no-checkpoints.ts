import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const virtNoCheckpoints = catalogueRule("virt-no-checkpoints", {
  why: "A machine that goes back to a checkpoint tells its DAG and the directory things that are no longer so.",
  fix: "set `machine.checkpoints: disabled`",
  check: (subject) =>
    eachOf(designsOn(subject, "hyper-v"), (design) => {
      const { checkpoints } = design.machine;
      if (checkpoints === "disabled") return undefined;
      return breach(subject.pathOf(design, "machine", "checkpoints"), {
        message: "checkpoints of the Exchange machines are allowed",
        got: checkpoints,
        expected: "disabled",
      });
    }),
});
