import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { designsOn } from "../support/lookup";

export const virtNoDynamicVhd = catalogueRule("virt-no-dynamic-vhd", {
  why: "The old format grows without the protection against power loss that VHDX has; it is not in the list of supported disks.",
  fix: "set `machine.disk: fixed`",
  check: (subject) =>
    eachOf(designsOn(subject, "hyper-v"), (design) => {
      if (design.machine.disk !== "dynamic-vhd") return undefined;
      return breach(subject.pathOf(design, "machine", "disk"), {
        message: "databases are on dynamic disks of the old VHD format",
        got: design.machine.disk,
        expected: "fixed, or dynamic (VHDX)",
      });
    }),
});
