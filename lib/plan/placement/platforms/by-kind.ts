import type { Costs } from "../../../model";
import { kindPrices } from "../../sizing/targets";
import type { Quantity } from "../../types";

/** One item for all kinds where a single price applies to all, else one item for each kind. */
export function byKind(
  costs: Costs,
  unit: Pick<Quantity, "item" | "category" | "unit" | "basis">,
  parts: readonly (readonly [kind: string, quantity: number])[],
): Quantity[] {
  if (Object.keys(kindPrices(costs, unit.item)).length === 0)
    return [{ ...unit, quantity: parts.reduce((sum, [, quantity]) => sum + quantity, 0) }];
  const kinds = new Map<string, number>();
  for (const [kind, quantity] of parts) kinds.set(kind, (kinds.get(kind) ?? 0) + quantity);
  return [...kinds].map(([kind, quantity]) => ({ ...unit, kind, quantity }));
}
