import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const virtDiskKinds = catalogueRule("virt-disk-kinds", {
  aliases: ["virt-no-differencing", "virt-no-dynamic-vhd"],
  why: "Only these kinds of virtual disks were tested with Exchange databases.",
  fix: "set `machine.disk: fixed`",
  check: (subject) =>
    eachOf(designsOn(subject, "hyper-v"), (design) => {
      const { disk } = design.machine;
      if (disk === "fixed" || disk === "dynamic") return undefined;
      return breach(subject.pathOf(design, "machine", "disk"), {
        message: "this kind of virtual disk is not supported by Exchange",
        got: disk,
        expected: "fixed, or dynamic (VHDX)",
      });
    }),
});
