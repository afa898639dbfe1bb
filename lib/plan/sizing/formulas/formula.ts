import { arithmetic, type Arithmetic, type FigureRecord, type Reader } from "../figures";

/** One formula: its label and unit, its text with `{places}` for its inputs, and its source. */
export interface Formula<V extends Readonly<Record<keyof V, number>>> {
  readonly label: string;
  readonly unit: string;
  /** A function if the values decide which formula applies. */
  readonly text: string | ((values: V) => string);
  readonly source: string;
  readonly of: (values: V) => number;
}

/** A formula is computed from its text, so that the two cannot disagree. */
export function formula<V extends Readonly<Record<keyof V, number>>, T extends Formula<V>["text"] = string>(
  definition: Omit<Formula<V>, "of" | "text"> & { readonly text: T },
): Formula<V> & { readonly text: T } {
  const { text } = definition;
  if (typeof text !== "string") return { ...definition, of: (values) => calculate(arithmetic(text(values)), values) };
  let made: Arithmetic | undefined;
  return { ...definition, of: (values) => calculate((made ??= arithmetic(text)), values) };
}

function calculate<V>(made: Arithmetic, values: V): number {
  return made((name) => values[name as keyof V] as number);
}

/** A family of formulas, each made once: text that is made again would be looked up by all its characters. */
export function madeOnce<By extends readonly (string | number | boolean)[], F>(
  make: (...by: By) => F,
): (...by: By) => F {
  const made = new Map<string, F>();
  return (...by) => {
    const key = by.join("|");
    const found = made.get(key) ?? make(...by);
    made.set(key, found);
    return found;
  };
}

function textOf<V>(text: string | ((values: V) => string), values: V): string {
  return typeof text === "string" ? text : text(values);
}

/** The value of a place in a formula: a figure by its id, an input, or a number. */
export type Place = string | number | { readonly input: string };

/** A text with its `{places}` filled in. */
export function placed(text: string, places: Readonly<Record<string, Place | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => nameOf(places[name]) ?? place);
}

type Places<V> = Readonly<Record<keyof V & string, Place>>;

/** A figure that is a formula of other figures, inputs and numbers. */
export function bound<I extends object, V extends Readonly<Record<keyof V, number>>>(
  definition: Formula<V>,
  places: Places<V>,
): Omit<FigureRecord<I>, "id"> {
  const { label, unit, source, text } = definition;
  const formula = typeof text === "string" ? placed(text, places) : boundBy<I, V>(() => definition, places).formula;
  const entries = Object.entries<Place>(places);
  return { label, unit, source, formula, compute: (read) => definition.of(valuesAt(entries, read)) };
}

/** Formula and value of a figure whose formula depends on the case. */
export function boundBy<I extends object, V extends Readonly<Record<keyof V, number>>>(
  choose: (read: Reader<I>) => Formula<V>,
  places: Places<V>,
): Pick<FigureRecord<I>, "compute"> & { readonly formula: (read: Reader<I>) => string } {
  const entries = Object.entries<Place>(places);
  return {
    formula: (read) => placed(textOf(choose(read).text, valuesAt<I, V>(entries, read)), places),
    compute: (read) => choose(read).of(valuesAt(entries, read)),
  };
}

function valuesAt<I extends object, V extends Readonly<Record<keyof V, number>>>(
  places: readonly (readonly [name: string, place: Place])[],
  read: Reader<I>,
): V {
  const values: Record<string, number> = {};
  for (const [name, place] of places) {
    if (typeof place === "number") values[name] = place;
    else if (typeof place === "string") values[name] = read.number(place);
    else values[name] = numberOr(read.given(place.input as keyof I & string));
  }
  return values as V;
}

function numberOr(given: unknown): number {
  return typeof given === "number" ? given : Number.NaN;
}

function nameOf(place: Place | undefined): string | undefined {
  if (place === undefined) return undefined;
  return typeof place === "object" ? place.input : String(place);
}
