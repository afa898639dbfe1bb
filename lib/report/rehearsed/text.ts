import type { Rehearsal, StackRehearsal } from "../../base/rehearsal";
import type { Page } from "../text/page";
import type { Style } from "../text/style";
import { table } from "../text/table";
import { count } from "../text/words";
import { diagnosticText } from "./record";

/** The engine's result for each stack, its messages, and its planned changes. */
export function rehearsalText({ engine, stacks }: Rehearsal, page: Page): string {
  const { style } = page;
  const columns = [
    { title: "Stack" },
    { title: "Valid" },
    { title: "Create", right: true },
    { title: "Update", right: true },
    { title: "Replace", right: true },
    { title: "Delete", right: true },
    { title: "Applied" },
    { title: "Second plan" },
  ];
  const rows = stacks.map((stack) => [
    stack.removed ? `${stack.name} (removed)` : stack.name,
    yesNo(stack.valid, style),
    String(stack.create),
    String(stack.update),
    String(stack.replace),
    String(stack.delete),
    yesNo(stack.applied, style),
    secondPlan(stack, style),
  ]);
  const engineName = engine.name === "tofu" ? "OpenTofu" : "Terraform";
  return [
    `Rehearsed with ${engineName} ${engine.version}; nothing outside a temporary folder was touched\n`,
    table(page, columns, rows),
    ...stacks.map((stack) => stackText(stack, style)).filter((text) => text !== ""),
  ].join("\n");
}

function yesNo(value: boolean, style: Style): string {
  return value ? "yes" : style.red("no");
}

function secondPlan(stack: StackRehearsal, style: Style): string {
  if (!stack.applied) return style.red("not reached");
  return stack.secondPlanEmpty ? "empty" : style.red(count(stack.secondPlanChanges.length, "change"));
}

/** The engine's messages, and planned changes other than creations: creations of a new deployment are counted above. */
function stackText(stack: StackRehearsal, style: Style): string {
  const diagnostics = stack.diagnostics.map((diagnostic) => `  ${style.red("engine")} ${diagnosticText(diagnostic)}`);
  const changes = stack.changes.filter((change) => change.action !== "create");
  const listed = changes.map((change) => `  ${change.action.padEnd(8)} ${change.address}`);
  const again = stack.secondPlanChanges.map((change) => `  again ${change.action} ${change.address}`);
  const lines = [...diagnostics, ...listed, ...again];
  return lines.length === 0 ? "" : `${style.bold(stack.name)}\n${lines.join("\n")}\n`;
}
