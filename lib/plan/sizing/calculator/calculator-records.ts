import type { FigureRecord, Reader } from "../figures";
import type { FullShape, FullTier } from "./input";

/** What the calculator's figures are computed from. */
export interface CalculatorInputs extends FullShape {
  readonly tiers: readonly FullTier[];
}
export type CalculatorReader = Reader<CalculatorInputs>;
export type CalculatorRecord = Omit<FigureRecord<CalculatorInputs>, "id">;
export type CalculatorRecords = Readonly<Record<string, CalculatorRecord>>;

/** Mailboxes of all tiers, today. */
export function totalMailboxes(read: CalculatorReader): number {
  return tiersOf(read, ["mailboxes"]).reduce((sum, tier) => sum + tier.mailboxes, 0);
}

/** The mean over the tiers of users, weighted by mailboxes and `weight`. The inputs named are those it looks at. */
export function mean(
  read: CalculatorReader,
  inputs: readonly (keyof FullTier)[],
  of: (tier: FullTier) => number,
  weight: (tier: FullTier) => number = () => 1,
): number {
  return weightedMean(tiersOf(read, inputs), of, (tier) => tier.mailboxes * weight(tier));
}

function tiersOf(read: CalculatorReader, names: readonly (keyof FullTier)[]): readonly FullTier[] {
  const tiers = read.given("tiers");
  for (const name of names) {
    read.note(name, tiers.length === 1 ? tiers[0]?.[name] : tiers.map((tier) => tier[name]));
  }
  return tiers;
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
