import type { Step } from "../../plan";
import type { Page } from "../text/page";
import { hanging } from "../text/words";

/** A derivation in words: each figure with its formula, the formula with its numbers, and its source. */
export function stepsText(page: Page, subject: string, steps: readonly Step[]): string {
  const [first] = steps;
  const { style } = page;
  const labels = new Map(steps.map(({ figure, label }) => [figure, label]));
  const heading = hanging("", style.bold(style.cyan(`${capital(first?.label ?? "")} of ${subject}`)), page.width);
  return [heading, ...steps.map((step) => stepText(page, step, labels))].join("\n") + "\n";
}

/** A figure taken directly from the document or the input is one line; a formula has three. */
function stepText({ style, width }: Page, step: Step, labels: ReadonlyMap<string, string>): string {
  const margin = " ".repeat(2 + 2 * Math.min(step.depth, 6));
  const inner = `${margin}  `;
  const head = style.bold(`${capital(step.label)} = ${valueText(step)}`);
  if (step.formula === step.filled) {
    const line = hanging(margin, `${head}: ${sentenceInWords(sentenceOf(step), labels)}`, width, inner);
    return `${line}\n${style.dim(hanging(inner, step.source, width))}`;
  }
  const [filled = "", ...sentences] = step.filled.split(";");
  return [
    hanging(margin, head, width, inner),
    hanging(inner, `= ${formulaInWords(step, labels)}`, width),
    hanging(inner, `= ${[filled, ...sentences.map((text) => sentenceInWords(text, labels))].join(";")}`, width),
    style.dim(hanging(inner, step.source, width)),
  ].join("\n");
}

/** A formula that is only its value says nothing before its remark. */
function sentenceOf({ formula, value }: Step): string {
  const [arithmetic = "", ...remark] = formula.split(";");
  return remark.length > 0 && Number(arithmetic) === value ? remark.join(";").trim() : formula;
}

const names = /[A-Za-z][A-Za-z0-9]*(?:\[[^\]]*\])?/g;

/** The formula with the figures' labels in brackets in place of their names: the arithmetic, then the special cases. */
function formulaInWords({ formula, from }: Step, labels: ReadonlyMap<string, string>): string {
  const [arithmetic = "", ...sentences] = formula.split(";");
  const worded = arithmetic.replace(names, (name) => (from.includes(name) ? `[${labels.get(name) ?? name}]` : name));
  return [worded, ...sentences.map((text) => sentenceInWords(text, labels))].join(";");
}

/** In a sentence a plain word such as `databases` is a word; a name such as `databaseGB` is the figure. */
function sentenceInWords(text: string, labels: ReadonlyMap<string, string>): string {
  return text.replace(names, (name) =>
    /[A-Z[]/.test(name) && labels.has(name) ? `[${labels.get(name) ?? ""}]` : name,
  );
}

function capital(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function valueText({ value, unit }: Step): string {
  if (value === null) return "does not apply";
  const shown = typeof value === "number" ? value.toLocaleString("en-US", { maximumFractionDigits: 6 }) : value;
  return `${shown}${unit === "" ? "" : ` ${value === 1 ? singular(unit) : unit}`}`;
}

/** `1 copy`, `1 operation per second`: the first word of a unit, where that is a plural. */
function singular(unit: string): string {
  return unit.replace(/^[A-Za-z]+s\b/, (word) => word.replace(/ies$/, "y").replace(/xes$/, "x").replace(/s$/, ""));
}
