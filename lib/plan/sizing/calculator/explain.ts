import { closest } from "fastest-levenshtein";
import type { Problem } from "../../../base/problem";
import type { SizingResult } from "./calculate";
import { definitions } from "./definitions";
import type { Entry, Figure } from "./fill-sheet";

/** One figure with how it came about. */
export interface Step {
  readonly figure: string;
  /** How far from the figure asked for: 0 for itself. */
  readonly depth: number;
  readonly formula: string;
  /** The formula with the numbers in place of the names. */
  readonly filled: string;
  readonly value: Figure;
  readonly unit: string;
  readonly source: string;
  /** The figures it was computed from; each has a step of its own. */
  readonly from: readonly string[];
  /** The inputs it was computed from. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

export type Explanation =
  { readonly ok: true; readonly steps: readonly Step[] } | { readonly ok: false; readonly problem: Problem };

/** The chain behind one figure of a result: itself first, then all it was computed from, each once. */
export function explain(result: SizingResult, figure: string): Explanation {
  if (!Object.hasOwn(result.sheet, figure)) return { ok: false, problem: unknownFigure(result, figure) };
  const steps: Step[] = [];
  const told = new Set<string>();
  const tell = (name: string, depth: number): void => {
    const entry = result.sheet[name];
    if (entry === undefined || told.has(name)) return;
    told.add(name);
    steps.push(stepOf(result, name, entry, depth));
    for (const source of entry.figures) tell(source, depth + 1);
  };
  tell(figure, 0);
  return { ok: true, steps };
}

function unknownFigure(result: SizingResult, figure: string): Problem {
  return {
    code: "unknown-figure",
    path: "",
    message: "there is no such figure",
    got: JSON.stringify(figure),
    expected: "a figure of the sheet",
    remedy: `did you mean ${closest(figure, Object.keys(result.sheet))}?`,
  };
}

function stepOf(result: SizingResult, name: string, entry: Entry, depth: number): Step {
  const definition = definitions[name];
  const [arithmetic = "", ...otherwise] = entry.formula.split(";");
  const filled = arithmetic.replace(/[A-Za-z][A-Za-z0-9]*/g, (word) => {
    if (word in entry.inputs) return shown(entry.inputs[word]);
    return entry.figures.includes(word) ? shown(result.sheet[word]?.value ?? null) : word;
  });
  return {
    figure: name,
    depth,
    formula: entry.formula,
    filled: [filled, ...otherwise].join(";"),
    value: entry.value,
    unit: definition?.unit ?? "",
    source: definition?.source ?? "",
    from: entry.figures,
    inputs: entry.inputs,
  };
}

function shown(value: unknown): string {
  if (typeof value === "number") return String(Number(value.toFixed(6)));
  if (Array.isArray(value)) return `{${value.map(shown).join(", ")}}`;
  if (value === null || value === undefined) return "(none)";
  return String(value);
}
