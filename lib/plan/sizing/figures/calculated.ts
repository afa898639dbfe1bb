import { arithmetic, type Arithmetic } from "./arithmetic";
import type { FigureRecord, Reader, Source } from "./record";

/** A record whose value is computed by its formula. */
export type CalculatedRecord<I> = Omit<FigureRecord<I>, "id" | "compute" | "prose">;

/** The record of a figure that is computed by its own formula for the present case. */
export function calculated<I>(
  record: CalculatedRecord<I>,
  valueOf: (read: Reader<I>, name: string) => number = (read, name) => read.number(name),
): Omit<FigureRecord<I>, "id"> {
  const { formula } = record;
  let made: Arithmetic | undefined;
  const compiled = (read: Reader<I>): Arithmetic =>
    typeof formula === "function" ? arithmetic(formula(read)) : (made ??= arithmetic(formula));
  return { ...record, compute: (read) => compiled(read)((name) => valueOf(read, name)) };
}

/** The formula for the present case. */
export function formulaOf<I>({ formula }: Pick<FigureRecord<I>, "formula">, read: Reader<I>): string {
  return typeof formula === "function" ? formula(read) : formula;
}

export function sourceOf<I>({ source }: Pick<FigureRecord<I>, "source">, read: Reader<I>): Source {
  return typeof source === "function" ? source(read) : source;
}
