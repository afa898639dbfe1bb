import { arithmetic, type FigureRecord, type Reader } from "../figures";

/** One formula: what it gives, its text with `{places}` for what it is computed from, and where it is written. */
export interface Formula<V extends Readonly<Record<keyof V, number>>> {
  readonly label: string;
  readonly unit: string;
  /** A function where the values decide which formula holds. */
  readonly text: string | ((values: V) => string);
  readonly source: string;
  readonly of: (values: V) => number;
}

/** A formula is computed by its text, so that the two cannot disagree. */
export function formula<V extends Readonly<Record<keyof V, number>>, T extends Formula<V>["text"] = string>(
  one: Omit<Formula<V>, "of" | "text"> & { readonly text: T },
): Formula<V> & { readonly text: T } {
  return { ...one, of: (values) => arithmetic(textOf(one.text, values))((name) => values[name as keyof V]) };
}

function textOf<V>(text: string | ((values: V) => string), values: V): string {
  return typeof text === "string" ? text : text(values);
}

/** What stands at a place of a formula: a figure by its id, an input, or a number. */
export type Place = string | number | { readonly input: string };

/** A text with what stands at its `{places}`. */
export function placed(text: string, places: Readonly<Record<string, Place | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => nameOf(places[name]) ?? place);
}

type Places<V> = Readonly<Record<keyof V & string, Place>>;

/** A figure that is a formula of other figures, inputs and numbers. */
export function bound<I extends object, V extends Readonly<Record<keyof V, number>>>(
  one: Formula<V>,
  places: Places<V>,
): Omit<FigureRecord<I>, "id"> {
  const { label, unit, source, text } = one;
  const formula = typeof text === "string" ? placed(text, places) : boundBy<I, V>(() => one, places).formula;
  return { label, unit, source, formula, compute: (read) => one.of(valuesAt(places, read)) };
}

/** Formula and value of a figure where the case decides the formula. */
export function boundBy<I extends object, V extends Readonly<Record<keyof V, number>>>(
  choose: (read: Reader<I>) => Formula<V>,
  places: Places<V>,
): Pick<FigureRecord<I>, "compute"> & { readonly formula: (read: Reader<I>) => string } {
  return {
    formula: (read) => placed(textOf(choose(read).text, valuesAt(places, read)), places),
    compute: (read) => choose(read).of(valuesAt(places, read)),
  };
}

function valuesAt<I extends object, V extends Readonly<Record<keyof V, number>>>(
  places: Places<V>,
  read: Reader<I>,
): V {
  const values: Record<string, number> = {};
  for (const [name, place] of Object.entries<Place>(places)) {
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
