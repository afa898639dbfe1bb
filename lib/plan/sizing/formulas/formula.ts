import type { FigureRecord } from "../figures";

/** One formula: what it gives, its text with `{places}` for what it is computed from, and where it is written. */
export interface Formula<V extends Readonly<Record<keyof V, number>>> {
  readonly label: string;
  readonly unit: string;
  readonly text: string;
  readonly source: string;
  readonly of: (values: V) => number;
}

export function formula<V extends Readonly<Record<keyof V, number>>>(one: Formula<V>): Formula<V> {
  return one;
}

/** What stands at a place of a formula: a figure by its id, an input, or a number. */
export type Place = string | number | { readonly input: string };

/** Label, unit, text and source of a formula whose places are named; for figures that take its value in their own way. */
export function worded<V extends Readonly<Record<keyof V, number>>>(
  { label, unit, text, source }: Formula<V>,
  places: Readonly<Partial<Record<keyof V & string, Place>>>,
): { readonly label: string; readonly unit: string; readonly formula: string; readonly source: string } {
  return { label, unit, formula: placed(text, places), source };
}

/** A text with what stands at its `{places}`. */
export function placed(text: string, places: Readonly<Record<string, Place | undefined>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => nameOf(places[name]) ?? place);
}

/** A figure that is a formula of other figures, inputs and numbers. */
export function bound<I extends object, V extends Readonly<Record<keyof V, number>>>(
  one: Formula<V>,
  places: Readonly<Record<keyof V & string, Place>>,
): Omit<FigureRecord<I>, "id"> {
  const entries = Object.entries<Place>(places);
  return {
    ...worded(one, places),
    compute: (read) => {
      const values: Record<string, number> = {};
      for (const [name, place] of entries) {
        if (typeof place === "number") values[name] = place;
        else if (typeof place === "string") values[name] = read.number(place);
        else values[name] = numberOr(read.given(place.input as keyof I & string));
      }
      return one.of(values as V);
    },
  };
}

function numberOr(given: unknown): number {
  return typeof given === "number" ? given : Number.NaN;
}

function nameOf(place: Place | undefined): string | undefined {
  if (place === undefined) return undefined;
  return typeof place === "object" ? place.input : String(place);
}
