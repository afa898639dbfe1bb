import type { Step } from "../../plan/sizing";
import type { Style } from "../text/style";
import { paragraph } from "../text/words";

/** A chain of formulas: each figure with its formula, the numbers filled in, and where that is written. */
export function stepsText(style: Style, subject: string, steps: readonly Step[]): string {
  const [first] = steps;
  const heading = style.bold(style.cyan(`${first?.figure ?? ""} of ${subject}`));
  return [heading, ...steps.map((step) => stepText(style, step))].join("\n") + "\n";
}

/** What comes straight from the document or the input is one line; a formula has three. */
function stepText(style: Style, step: Step): string {
  const margin = " ".repeat(2 + 2 * Math.min(step.depth, 6));
  const inner = `${margin}  `;
  const head = `${margin}${style.bold(step.figure)} = ${valueText(step)}`;
  if (step.formula === step.filled) return `${head}: ${step.formula}\n${paragraph(step.source, inner)}`;
  return [
    head,
    paragraph(`= ${step.formula}`, inner),
    paragraph(`= ${step.filled}`, inner),
    style.dim(paragraph(step.source, inner)),
  ].join("\n");
}

function valueText({ value, unit }: Step): string {
  if (value === null) return "does not apply";
  const shown = typeof value === "number" ? value.toLocaleString("en-US", { maximumFractionDigits: 6 }) : value;
  return `${shown}${unit === "" ? "" : ` ${unit}`}`;
}
