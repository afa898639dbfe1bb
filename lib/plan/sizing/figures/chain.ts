import type { Figure, FigureRecords } from "./record";
import type { Entry, Sheet } from "./figure-sheet";

/** One figure with its derivation. */
export interface Step {
  readonly figure: string;
  /** What it is, in words. */
  readonly label: string;
  /** Distance from the requested figure: 0 for itself. */
  readonly depth: number;
  readonly formula: string;
  /** The formula with the numbers in place of the names. */
  readonly filled: string;
  readonly value: Figure;
  readonly unit: string;
  readonly source: string;
  /** The key of the document that it is read from. */
  readonly key?: string;
  /** Where the key's value comes from, if that was asked. */
  readonly origin?: "specified" | "default" | "decided";
  /** The figures it was computed from; each has a separate step. */
  readonly from: readonly string[];
  /** The inputs it was computed from. */
  readonly inputs: Readonly<Record<string, unknown>>;
}

/**
 * The derivation of one figure: itself first, then everything it was computed from, each once; empty for an unknown
 * figure.
 */
export function chainOf<I>(records: FigureRecords<I>, sheet: Sheet, figure: string): Step[] {
  const steps: Step[] = [];
  const visited = new Set<string>();
  const visit = (id: string, depth: number): void => {
    const record = Object.hasOwn(records, id) ? records[id] : undefined;
    const entry = sheet.entry(id);
    if (record === undefined || entry === undefined || visited.has(id)) return;
    visited.add(id);
    const { label, unit, prose } = record;
    const named = prose === true ? [] : tiersIn(entry.formula, records);
    const from = [...new Set([...named, ...entry.figures])].filter((other) => other !== id);
    const filled = prose === true ? entry.formula : filledFormula(entry, sheet, from);
    steps.push({ figure: id, label, depth, filled, unit, from, ...shownEntry(entry) });
    for (const other of from) visit(other, depth + 1);
  };
  visit(figure, 0);
  return steps;
}

function shownEntry(entry: Entry): Pick<Step, "formula" | "value" | "source" | "inputs" | "key"> {
  const { formula, value, source, inputs, key } = entry;
  return { formula, value, source, inputs, ...(key === undefined ? {} : { key }) };
}

/** A figure's name, with its tier or datacenter in brackets. */
const names = /[A-Za-z][A-Za-z0-9]*(?:\[[^\]]*\])?/g;

/** Figures of tiers in a sum over the tiers: the sum is computed once for the DAG, so they are not recorded as read. */
function tiersIn(formula: string, records: FigureRecords<never>): string[] {
  return (formula.match(names) ?? []).filter((name) => name.endsWith("]") && Object.hasOwn(records, name));
}

/** The formula with values in place of the names of figures and inputs. */
export function filledFormula(
  { formula, inputs }: Pick<Entry, "formula" | "inputs">,
  sheet: Pick<Sheet, "value">,
  figures: readonly string[],
): string {
  const [arithmetic = "", ...otherwise] = formula.split(";");
  const filled = arithmetic.replace(names, (name) => {
    if (Object.hasOwn(inputs, name)) return shown(inputs[name]);
    return figures.includes(name) ? shown(sheet.value(name)) : name;
  });
  return [filled, ...otherwise].join(";");
}

function shown(value: unknown): string {
  if (typeof value === "number") return String(Number(value.toFixed(6)));
  if (Array.isArray(value)) return `{${value.map(shown).join(", ")}}`;
  if (value === null || value === undefined) return "(none)";
  return String(value);
}
