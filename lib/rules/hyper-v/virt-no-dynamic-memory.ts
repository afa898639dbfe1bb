import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const virtNoDynamicMemory = catalogueRule("virt-no-dynamic-memory", {
  why: "Exchange sizes its caches once at startup; memory that is taken away later is paged out, and the Information Store stalls.",
  fix: "set `machine.dynamicMemory: false`",
  check: (subject) =>
    eachOf(designsOn(subject, "hyper-v"), (design) => {
      if (!design.machine.dynamicMemory) return undefined;
      return breach(subject.pathOf(design, "machine", "dynamicMemory"), {
        message: "the Exchange virtual machines have dynamic memory",
        got: true,
        expected: false,
      });
    }),
});
