import type { Step } from "../../plan";
import type { Page } from "../text/page";
import { hanging } from "../text/words";

/** A chain of formulas: each figure with its formula, the numbers filled in, and where that is written. */
export function stepsText(page: Page, subject: string, steps: readonly Step[]): string {
  const [first] = steps;
  const { style } = page;
  const heading = style.bold(style.cyan(`${first?.figure ?? ""} of ${subject}`));
  return [heading, ...steps.map((step) => stepText(page, step))].join("\n") + "\n";
}

/** What comes straight from the document or the input is one line; a formula has three. */
function stepText({ style, width }: Page, step: Step): string {
  const margin = " ".repeat(2 + 2 * Math.min(step.depth, 6));
  const inner = `${margin}  `;
  const head = `${margin}${style.bold(step.figure)} = ${valueText(step)}`;
  if (step.formula === step.filled) return `${head}: ${step.formula}\n${hanging(inner, step.source, width)}`;
  return [
    head,
    hanging(inner, `= ${step.formula}`, width),
    hanging(inner, `= ${step.filled}`, width),
    style.dim(hanging(inner, step.source, width)),
  ].join("\n");
}

function valueText({ value, unit }: Step): string {
  if (value === null) return "does not apply";
  const shown = typeof value === "number" ? value.toLocaleString("en-US", { maximumFractionDigits: 6 }) : value;
  return `${shown}${unit === "" ? "" : ` ${unit}`}`;
}
