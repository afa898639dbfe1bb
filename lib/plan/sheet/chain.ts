import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";
import type { Step } from "../sizing";

/** How one figure of a deployment comes about. Names of other figures stand in the formula as they are defined. */
export interface FigureDefinition {
  readonly unit: string;
  /** Arithmetic that names other figures; words where there is none. */
  readonly formula: string;
  /** A vendor's page, or the path in the document for what the document says. */
  readonly source: string;
  readonly value: number;
}

/** All figures of one subject (a DAG with its tiers) by name. */
export type Figures = Readonly<Record<string, FigureDefinition>>;

export type FigureChain =
  { readonly ok: true; readonly steps: readonly Step[] } | { readonly ok: false; readonly problem: Problem };

/** The figure, then all that it was computed from, each once. */
export function chainOf(figures: Figures, figure: string): FigureChain {
  if (!Object.hasOwn(figures, figure)) return { ok: false, problem: unknownFigure(figures, figure) };
  const steps: Step[] = [];
  const told = new Set<string>();
  const tell = (name: string, depth: number): void => {
    const definition = figures[name];
    if (definition === undefined || told.has(name)) return;
    told.add(name);
    const from = namesIn(definition.formula, figures).filter((other) => other !== name);
    steps.push({ ...stepOf(figures, name, definition), depth, from });
    for (const other of from) tell(other, depth + 1);
  };
  tell(figure, 0);
  return { ok: true, steps };
}

function stepOf(figures: Figures, name: string, definition: FigureDefinition): Omit<Step, "depth" | "from"> {
  return {
    figure: name,
    formula: definition.formula,
    filled: filledFormula(figures, definition.formula),
    value: definition.value,
    unit: definition.unit,
    source: definition.source,
    inputs: {},
  };
}

/** A figure's name, with the tier or datacenter that it is of in brackets. */
const names = /[A-Za-z][A-Za-z0-9]*(?:\[[^\]]*\])?/g;

function namesIn(formula: string, figures: Figures): string[] {
  return [...new Set(formula.match(names) ?? [])].filter((name) => Object.hasOwn(figures, name));
}

/** The formula with values in place of names. */
export function filledFormula(figures: Figures, formula: string): string {
  return formula.replace(names, (name) => {
    const definition = Object.hasOwn(figures, name) ? figures[name] : undefined;
    return definition === undefined ? name : String(Number(definition.value.toFixed(6)));
  });
}

/** Figures that the sheet groups under one key: their names begin with it. */
const groups: readonly string[] = ["processorLoad", "megacycles"];

/**
 * The figures that are meant: one by its name; all of a tier's without the bracket; and by its path in the sheet as JSON, as
 * `sizes.memoryGB`, `processorLoad.worst`, `domainControllerCores.dc1`, or `megacycles` for all that the sheet has there.
 */
export function figureNames(figures: Figures, figure: string): string[] {
  if (Object.hasOwn(figures, figure)) return [figure];
  const bracketed = Object.keys(figures).filter((name) => name.startsWith(`${figure}[`));
  if (bracketed.length > 0) return bracketed;
  const path = figure.replace(/^(?:clusters\.)?sizes\./, "").replace(/^(domainControllerCores\..+)\.needed$/, "$1");
  const [key = "", inner, ...rest] = path.split(".");
  if (rest.length > 0) return [];
  if (inner === undefined) {
    if (Object.hasOwn(figures, key)) return [key];
    if (!groups.includes(key)) return [];
    return Object.keys(figures).filter((name) => /^[A-Z]/.test(name.slice(key.length)) && name.startsWith(key));
  }
  const joined = `${key}${inner.charAt(0).toUpperCase()}${inner.slice(1)}`;
  const known = [joined, ...(key === "domainControllerCores" ? [key] : [])];
  return known.filter((name) => Object.hasOwn(figures, name)).slice(0, 1);
}

export function unknownFigure(figures: Figures, figure: string): Problem {
  const plain = [...new Set(Object.keys(figures).map((name) => name.replace(/\[.*$/, "")))];
  const near = nearest(figure, plain);
  return {
    code: "unknown-figure",
    path: "",
    message: "there is no such figure",
    got: JSON.stringify(figure),
    expected: "a figure of the sheet",
    remedy: near === undefined ? `one of ${plain.join(", ")}` : `did you mean ${near}?`,
  };
}
