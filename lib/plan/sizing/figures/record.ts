/** A figure's value: a number, a word such as `JBOD`, or null where it does not apply. */
export type Figure = number | string | null;

/** A vendor's page, or the key of the document that a figure is read from. */
export type Source = string | { readonly key: string };

/**
 * One figure of a sizing sheet, defined once: whoever decides by it, prints it or explains it reads this record. `I` are the
 * inputs of its sheet.
 */
export interface FigureRecord<I> {
  readonly id: string;
  /** What it is, in words. */
  readonly label: string;
  readonly unit: string;
  /** Arithmetic that names other figures and inputs; after a semicolon what holds in other cases. A function where the case decides. */
  readonly formula: string | ((read: Reader<I>) => string);
  /** The formula is a sentence, in which no word names a figure. */
  readonly prose?: true;
  readonly source: Source | ((read: Reader<I>) => Source);
  /** NaN and infinity mean: not applicable. */
  readonly compute: (read: Reader<I>) => Figure;
}

/** All figures of one sheet by id. */
export type FigureRecords<I> = Readonly<Record<string, FigureRecord<I>>>;

/** What a record may look at. `explain` records every look, so that a figure can tell where it comes from. */
export interface Reader<I> {
  /** A number computed before it; NaN where it does not apply, which makes all that is computed with it not apply either. */
  number(figure: string): number;
  /** A word computed before it. */
  word(figure: string): string | null;
  /** An input. */
  given<K extends keyof I & string>(input: K): I[K];
  /** Tells of an input that was looked at otherwise than by `given`. */
  note(input: string, value: unknown): void;
}

/** Records by id from a table without ids. */
export function figureRecords<I>(
  table: Readonly<Record<string, Omit<FigureRecord<I>, "id">>>,
): Record<string, FigureRecord<I>> {
  return Object.fromEntries(Object.entries(table).map(([id, record]) => [id, { id, ...record }]));
}
