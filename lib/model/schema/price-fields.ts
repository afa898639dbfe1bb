import * as z from "zod";
import { priceMultipliers, type PriceKey } from "../../facts/price-keys";
import { amount, entry, text } from "./fields";
import { omitted, withMeta } from "./meta";

const each = (example: number) => amount("Price of one unit per year.", 1e12, example);

/** One price for all, or one for each kind. */
const price = z.union(
  [
    each(0.4),
    z.record(text("A kind: a size, an edition, a name.", "Standard_D4s_v5", "the name of a kind", 100), each(760)),
  ],
  { error: "expected: a price, or prices by kind" },
);

const description = "Price per year of one unit: a number, or a number by kind.";

/** Every key that a price may be for. */
const keyed = withMeta(
  entry(
    description,
    Object.fromEntries(
      priceMultipliers.map(([key, by]) => [
        key,
        omitted(price.describe(`Price per year, multiplied by the ${by}.`), "it is excluded from totals"),
      ]),
    ) as Record<PriceKey, z.ZodOptional<typeof price>>,
  ),
  { description, example: { azureDiskGB: 0.4 } },
);

export const prices = keyed.default({});

/** Prices of documents with further platforms, whose keys this library does not know. */
export const pricesWithOthers = keyed.catchall(price).default({});
