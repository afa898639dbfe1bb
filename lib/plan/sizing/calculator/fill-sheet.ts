import type { FullShape, FullTier } from "./input";

/** A figure: a number, a word such as `JBOD`, or null where it does not apply. */
export type Figure = number | string | null;

/** How one figure is computed, in words that name other figures and inputs, and where that is written. */
export interface Definition {
  readonly unit: string;
  /** Arithmetic first; after a semicolon what holds in other cases. A function where the case decides. */
  readonly formula: string | ((read: Reader) => string);
  readonly source: string;
  /** NaN and infinity mean: not applicable. */
  readonly compute: (read: Reader) => Figure;
}
export type Definitions = Readonly<Record<string, Definition>>;

/** What a definition may look at. Every look is recorded, so that a figure can tell where it comes from. */
export interface Reader {
  /** A number computed before it; NaN where it does not apply, which makes all that is computed with it not apply either. */
  number(figure: string): number;
  /** A word computed before it. */
  word(figure: string): string | null;
  /** An input. */
  given<K extends keyof FullShape>(input: K): FullShape[K];
  /** Mailboxes of all tiers, today. */
  total(): number;
  /** The mean over the tiers of users, weighted by mailboxes and `weight`. The inputs named are those it looks at. */
  mean(
    inputs: readonly (keyof FullTier)[],
    of: (tier: FullTier) => number,
    weight?: (tier: FullTier) => number,
  ): number;
}

/** A figure with what it was computed from. */
export interface Entry {
  readonly value: Figure;
  readonly formula: string;
  readonly figures: readonly string[];
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** Computes every figure of the table once, in the order in which they need each other. */
export function fillSheet(
  definitions: Definitions,
  shape: FullShape,
  tiers: readonly FullTier[],
): Record<string, Entry> {
  const sheet: Record<string, Entry> = {};
  const entryOf = (name: string): Entry => {
    const known = sheet[name];
    if (known !== undefined) return known;
    const definition = definitions[name];
    // A name that no definition has is a mistake in the table itself; it reads as not applicable, and a test finds it.
    const entry = definition === undefined ? missing : computeEntry(definition, shape, tiers, entryOf);
    sheet[name] = entry;
    return entry;
  };
  for (const name of Object.keys(definitions)) entryOf(name);
  return sheet;
}

const missing: Entry = { value: null, formula: "", figures: [], inputs: {} };

function computeEntry(
  definition: Definition,
  shape: FullShape,
  tiers: readonly FullTier[],
  entryOf: (name: string) => Entry,
): Entry {
  const figures = new Set<string>();
  const inputs: Record<string, unknown> = {};
  const look = (name: string): Figure => {
    figures.add(name);
    return entryOf(name).value;
  };
  const reader: Reader = {
    number: (name) => {
      const found = look(name);
      return typeof found === "number" ? found : Number.NaN;
    },
    word: (name) => {
      const found = look(name);
      return typeof found === "string" ? found : null;
    },
    given: (name) => {
      inputs[name] = shape[name];
      return shape[name];
    },
    total: () => {
      lookAtTiers(inputs, tiers, ["mailboxes"]);
      return tiers.reduce((sum, tier) => sum + tier.mailboxes, 0);
    },
    mean: (names, of, weight = () => 1) => {
      lookAtTiers(inputs, tiers, names);
      return weightedMean(tiers, of, (tier) => tier.mailboxes * weight(tier));
    },
  };
  const value = applicable(definition.compute(reader));
  const formula = typeof definition.formula === "string" ? definition.formula : definition.formula(reader);
  return { value, formula, figures: [...figures], inputs };
}

function lookAtTiers(
  inputs: Record<string, unknown>,
  tiers: readonly FullTier[],
  names: readonly (keyof FullTier)[],
): void {
  for (const name of names) inputs[name] = tiers.length === 1 ? tiers[0]?.[name] : tiers.map((tier) => tier[name]);
}

/** Where all tiers agree exactly their value: no rounding error may creep in through the weights. */
function weightedMean(
  tiers: readonly FullTier[],
  of: (tier: FullTier) => number,
  weightOf: (tier: FullTier) => number,
): number {
  const values = tiers.map(of);
  const first = values[0] ?? Number.NaN;
  if (values.every((value) => value === first)) return first;
  const weights = tiers.map(weightOf);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.reduce((sum, weight, i) => sum + weight * (values[i] ?? 0), 0) / whole;
}

function applicable(value: Figure): Figure {
  if (typeof value !== "number") return value;
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 0 : value;
}
