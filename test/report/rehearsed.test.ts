// Proves that the result of a rehearsal fits the page: warnings of the engine in the same words are one, errors stay apart, and
// lines of an error keep their breaks.
import { createColors } from "picocolors";
import type { EngineDiagnostic, Rehearsal } from "../../lib/base/rehearsal";
import { rehearsalText } from "../../lib/report";

const plain = createColors(false);

function linesOf(diagnostics: readonly EngineDiagnostic[], width = 80): string[] {
  const rehearsal: Rehearsal = {
    engine: { name: "tofu", version: "1.12.6-dev", path: "/usr/bin/tofu" },
    stacks: [
      {
        name: "school-cloud",
        removed: false,
        valid: true,
        planned: true,
        applied: true,
        create: 285,
        update: 0,
        replace: 0,
        delete: 0,
        changes: [],
        secondPlanEmpty: true,
        secondPlanChanges: [],
        diagnostics,
      },
    ],
  };
  return rehearsalText(rehearsal, { style: plain, width }).split("\n");
}

const deprecated = { severity: "warning", summary: "Deprecated attribute", detail: "It is deprecated." } as const;

test("the first sentence is wrapped at the width of the page", () => {
  expect(linesOf([]).slice(0, 3)).toEqual([
    "Rehearsed with OpenTofu 1.12.6-dev; nothing outside a temporary folder was",
    "touched",
    "",
  ]);
});

test("warnings in the same words are one, with phases and the first places", () => {
  const phases = ["validate", "plan"] as const;
  const addresses = ["azurerm_windows_virtual_machine.FS1_vm", "vm.FS2_vm", "vm.WAP1_vm", "vm.WAP2_vm"];
  const warnings = phases.flatMap((phase) => addresses.map((address) => ({ ...deprecated, phase, address })));
  const lines = linesOf([...warnings, { ...deprecated, summary: "Another", phase: "plan" }]);
  expect(lines.slice(lines.indexOf("school-cloud"))).toEqual([
    "school-cloud",
    "  engine warning in validate, plan, azurerm_windows_virtual_machine.FS1_vm,",
    "    vm.FS2_vm, vm.WAP1_vm and 1 more: Deprecated attribute: It is deprecated.",
    "  engine warning in plan: Another: It is deprecated.",
    "",
  ]);
});

test("errors in the same words stay apart, and their lines keep their breaks", () => {
  const errors = ["vm.FS1_vm", "vm.FS2_vm"].map((address) => ({
    severity: "error" as const,
    phase: "plan" as const,
    summary: "Invalid value",
    detail: "Not one of:\n  - a\n  - b",
    address,
  }));
  const lines = linesOf(errors);
  expect(lines.slice(lines.indexOf("school-cloud") + 1, -1)).toEqual([
    "  engine error in plan, vm.FS1_vm: Invalid value: Not one of:",
    "      - a",
    "      - b",
    "  engine error in plan, vm.FS2_vm: Invalid value: Not one of:",
    "      - a",
    "      - b",
  ]);
});
