import type { EngineDiagnostic, Rehearsal, StackRehearsal } from "../../base/rehearsal";
import type { Page } from "../text/page";
import type { Style } from "../text/style";
import { groupedBy } from "../text/shared-values";
import { table } from "../text/table";
import { count, hanging, someOf, wrap } from "../text/words";
import { diagnosticText, placeOf, wordsOf } from "./record";

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
    `${wrap(`Rehearsed with ${engineName} ${engine.version}; nothing outside a temporary folder was touched`, page.width).join("\n")}\n`,
    table(page, columns, rows),
    ...stacks.map((stack) => stackText(stack, page)).filter((text) => text !== ""),
  ].join("\n");
}

function yesNo(value: boolean, style: Style): string {
  return value ? "yes" : style.red("no");
}

function secondPlan(stack: StackRehearsal, style: Style): string {
  if (!stack.applied) return style.red("not reached");
  return stack.secondPlanEmpty ? "empty" : style.red(count(stack.secondPlanChanges.length, "change"));
}

/** The engine's message in lines of the page; warnings in the same words are one, with the first of their places. */
function diagnosticLines(same: readonly EngineDiagnostic[], { style, width }: Page): string {
  const [first, ...others] = same;
  if (first === undefined) return "";
  const phases = [...new Set(same.map(({ phase }) => phase))].join(", ");
  const places = [...new Set(same.flatMap((diagnostic) => placeOf(diagnostic) ?? []))];
  const where = places.length === 0 ? "" : `, ${someOf(places, MOST_PLACES)}`;
  const text =
    others.length === 0 ? diagnosticText(first) : `${first.severity} in ${phases}${where}: ${wordsOf(first)}`;
  const [head = "", ...rest] = text.split("\n");
  return [hanging(`  ${style.red("engine")} `, head, width, "    "), ...rest.map((line) => `    ${line}`)].join("\n");
}

const MOST_PLACES = 3;

/** Errors stay apart: each names its own place. */
function wordsAndPlace(diagnostic: EngineDiagnostic): string {
  return diagnostic.severity === "error" ? diagnosticText(diagnostic) : wordsOf(diagnostic);
}

/** The engine's messages, and planned changes other than creations: creations of a new deployment are counted above. */
function stackText(stack: StackRehearsal, page: Page): string {
  const { style } = page;
  const diagnostics = groupedBy(stack.diagnostics, wordsAndPlace).map((same) => diagnosticLines(same, page));
  const changes = stack.changes.filter((change) => change.action !== "create");
  const listed = changes.map((change) => `  ${change.action.padEnd(8)} ${change.address}`);
  const again = stack.secondPlanChanges.map((change) => `  again ${change.action} ${change.address}`);
  const lines = [...diagnostics, ...listed, ...again];
  return lines.length === 0 ? "" : `${style.bold(stack.name)}\n${lines.join("\n")}\n`;
}
