import { formulaOf, sourceOf } from "./calculated";
import type { Figure, FigureRecords, Reader, Source } from "./record";

/** A figure with what it was computed from. */
export interface Entry {
  readonly value: Figure;
  readonly formula: string;
  readonly source: string;
  /** The key of the document that it is read from. */
  readonly key?: string;
  readonly figures: readonly string[];
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** The figures for some inputs, each computed once, when it is first read. */
export interface Sheet {
  value(figure: string): Figure;
  /** NaN where the figure does not apply. */
  number(figure: string): number;
  /** The figure with its formula, source and everything that it read; undefined for an unknown figure. */
  entry(figure: string): Entry | undefined;
}

export function sheetOf<I extends object>(records: FigureRecords<I>, inputs: I): Sheet {
  const known = new Map<string, Figure>();
  const value = (id: string): Figure => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const record = Object.hasOwn(records, id) ? records[id] : undefined;
    // A name without a record is a mistake in the table itself; it counts as not applicable, and a test finds it.
    const figure = record === undefined ? null : applicable(record.compute(plain));
    known.set(id, figure);
    return figure;
  };
  const plain = readerOf(inputs, value, nothing, nothing);
  const entry = (id: string): Entry | undefined => {
    const record = Object.hasOwn(records, id) ? records[id] : undefined;
    if (record === undefined) return undefined;
    const figures = new Set<string>();
    const looked: Record<string, unknown> = {};
    const note = (input: string, given: unknown): void => {
      if (given === null || typeof given !== "object" || Array.isArray(given)) looked[input] = given;
    };
    const recording = readerOf(inputs, value, (figure) => figures.add(figure), note);
    const figure = applicable(record.compute(recording));
    const formula = formulaOf(record, recording);
    const source = sourceOf(record, recording);
    return { value: figure, formula, ...cited(source), figures: [...figures], inputs: looked };
  };
  return { value, number: (id) => numberOr(value(id)), entry };
}

function readerOf<I extends object>(
  inputs: I,
  value: (figure: string) => Figure,
  look: (figure: string) => void,
  note: (input: string, given: unknown) => void,
): Reader<I> {
  return {
    number: (figure) => {
      look(figure);
      return numberOr(value(figure));
    },
    word: (figure) => {
      look(figure);
      const found = value(figure);
      return typeof found === "string" ? found : null;
    },
    given: (input) => {
      note(input, inputs[input]);
      return inputs[input];
    },
    note,
  };
}

function cited(source: Source): Pick<Entry, "source" | "key"> {
  return typeof source === "string" ? { source } : { source: `document, ${source.key}`, key: source.key };
}

function nothing(): void {}

function numberOr(figure: Figure): number {
  return typeof figure === "number" ? figure : Number.NaN;
}

function applicable(figure: Figure): Figure {
  if (typeof figure !== "number") return figure;
  if (!Number.isFinite(figure)) return null;
  return figure === 0 ? 0 : figure;
}
