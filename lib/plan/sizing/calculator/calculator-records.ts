import { workbook } from "../../../facts/sizing";
import { calculated, type FigureRecord, type Reader } from "../figures";
import type { FullInput } from "./input";

/** What the calculator's figures are computed from. */
export type CalculatorInputs = FullInput;
export type CalculatorReader = Reader<CalculatorInputs>;
export type CalculatorRecord = Omit<FigureRecord<CalculatorInputs>, "id">;

/** A figure without `compute` is computed by its formula, whose names are other figures or else inputs. */
export type CalculatorRow = Omit<CalculatorRecord, "compute"> & Partial<Pick<CalculatorRecord, "compute">>;
export type CalculatorRows = Readonly<Record<string, CalculatorRow>>;

/** One row of the workbook: its label, its formula, and the cells or page that it comes from. */
export function row(
  label: string,
  unit: string,
  formula: CalculatorRow["formula"],
  cells: string,
  further = "",
): CalculatorRow {
  return { label, unit, formula, source: `${workbook(cells)}${further}` };
}

/** The records of rows; the name of the figure itself, as of any that there is not, is an input's. */
export function recordsOf(rows: CalculatorRows): Record<string, CalculatorRecord> {
  return Object.fromEntries(
    Object.entries(rows).map(([id, figure]) => {
      const { compute } = figure;
      if (compute !== undefined) return [id, { ...figure, compute }];
      const isFigure = (name: string): boolean => name !== id && Object.hasOwn(rows, name);
      return [id, calculated(figure, (read, name) => (isFigure(name) ? read.number(name) : inputOf(read, name)))];
    }),
  );
}

function inputOf(read: CalculatorReader, name: string): number {
  const given = read.given(name as keyof CalculatorInputs);
  return typeof given === "number" ? given : Number.NaN;
}
