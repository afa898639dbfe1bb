import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const virtNoCheckpoints = catalogueRule("virt-no-checkpoints", {
  why: "A machine that is reverted to a checkpoint presents outdated data to its DAG and to Active Directory.",
  fix: "set `machine.checkpoints: disabled`",
  check: (subject) =>
    eachOf(designsOn(subject, "hyper-v"), (design) => {
      const { checkpoints } = design.machine;
      if (checkpoints === "disabled") return undefined;
      return breach(subject.pathOf(design, "machine", "checkpoints"), {
        message: "checkpoints of Exchange virtual machines are allowed",
        got: checkpoints,
        expected: "disabled",
      });
    }),
});
