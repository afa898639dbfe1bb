/** A figure's value: a number, a word such as `JBOD`, or null where it does not apply. */
export type Figure = number | string | null;

/** A vendor's page, or the key of the document that a figure is read from. */
export type Source = string | { readonly key: string };

/**
 * One figure of a sizing sheet, defined once: everything that decides by it, prints it or explains it reads this
 * record. `I` are the inputs of its sheet.
 */
export interface FigureRecord<I> {
  readonly id: string;
  /** What it is, in words. */
  readonly label: string;
  readonly unit: string;
  /**
   * Arithmetic with the names of other figures and inputs; other cases follow after a semicolon. A function if it
   * depends on the case.
   */
  readonly formula: string | ((read: Reader<I>) => string);
  /** Whether the formula is a sentence, in which no word names a figure. */
  readonly prose?: true;
  readonly source: Source | ((read: Reader<I>) => Source);
  /** NaN and infinity mean: not applicable. */
  readonly compute: (read: Reader<I>) => Figure;
}

/** All figures of one sheet by id. */
export type FigureRecords<I> = Readonly<Record<string, FigureRecord<I>>>;

/** What a record may read. Every read is recorded, so that `explain` can show where a figure comes from. */
export interface Reader<I> {
  /** A number computed before it; NaN where it does not apply, and then nothing computed with it applies either. */
  number(figure: string): number;
  /** A word computed before it. */
  word(figure: string): string | null;
  /** An input. */
  given<K extends keyof I & string>(input: K): I[K];
  /** Records the read of an input that was not read by `given`. */
  note(input: string, value: unknown): void;
}

/** Records by id from a table without ids. */
export function figureRecords<I>(
  table: Readonly<Record<string, Omit<FigureRecord<I>, "id">>>,
): Record<string, FigureRecord<I>> {
  return Object.fromEntries(Object.entries(table).map(([id, record]) => [id, { id, ...record }]));
}
