/** Proves the choice of Azure sizes and disk tiers, and which figures are too high if nothing fits. */
import fc from "fast-check";
import { azureSizes, diskTiers } from "../../../../lib/facts/sizing";
import { chooseAzureSize, chooseDiskTier, type Choice } from "../../../../lib/plan/sizing";

const need = { vcpu: 12, memoryGB: 100, dataDisks: 8, iops: 3000, mbps: 200, networkCards: 1 };

test("the smallest Azure size that satisfies everything", () => {
  expect(chooseAzureSize(need)).toMatchObject({ ok: true, value: { name: "Standard_E16s_v5" } });
  expect(chooseAzureSize({ ...need, mbps: 700 })).toMatchObject({ value: { name: "Standard_E20s_v5" } });
  expect(chooseAzureSize({ ...need, dataDisks: 33 })).toMatchObject({ ok: false });
  // E16s_v5 has eight network cards, E8s_v5 four.
  expect(chooseAzureSize({ ...need, networkCards: 9 })).toEqual({
    ok: false,
    reason: { kind: "nothing-fits", most: { networkCards: 8 } },
  });
});

test("only sizes that the region offers, if these are known", () => {
  const region = ["Standard_E20s_v5", "Standard_E32s_v5"];
  expect(chooseAzureSize(need, {}, { burstable: false, region })).toMatchObject({
    value: { name: "Standard_E20s_v5" },
  });
  expect(chooseAzureSize(need, {}, { burstable: false, region: ["Standard_D2s_v5"] })).toMatchObject({ ok: false });
});

test("by price if there is one", () => {
  const prices = { Standard_E32s_v5: 3, Standard_D32s_v5: 2, Standard_D4s_v5: 1 };
  expect(chooseAzureSize(need, prices)).toEqual({
    ok: true,
    value: expect.objectContaining({ name: "Standard_D32s_v5" }),
    reason: { kind: "cheapest", of: 2, price: 2 },
  });
});

test("Exchange SE excludes sizes above 48 processors or 256 GB, and below 128 GB", () => {
  expect(chooseAzureSize({ ...need, vcpu: 2, memoryGB: 8 }, {}, { burstable: false, version: "SE" })).toMatchObject({
    value: { name: "Standard_E16s_v5" },
  });
  expect(chooseAzureSize({ ...need, vcpu: 64 }, {}, { burstable: false, version: "SE" })).toEqual({
    ok: false,
    reason: { kind: "nothing-fits", most: { vcpu: 48 } },
  });
});

test("disk tiers by size, then by performance", () => {
  expect(chooseDiskTier({ sizeGB: 1025, iops: 100, mbps: 10 })).toMatchObject({ value: { name: "P40" } });
  expect(chooseDiskTier({ sizeGB: 100, iops: 5001, mbps: 10 })).toMatchObject({ value: { name: "P40" } });
  expect(chooseDiskTier({ sizeGB: 100, iops: 400, mbps: 10 }, { P30: 1, P20: 2 })).toMatchObject({
    value: { name: "P30" },
  });
  expect(chooseDiskTier({ sizeGB: 40_000, iops: 1, mbps: 1 }).reason).toMatchObject({ most: { sizeGB: 32_767 } });
});

test("a need that no single tier meets completely has no single limit to name", () => {
  expect(chooseDiskTier({ sizeGB: 1, iops: 1, mbps: 901 }).reason).toEqual({
    kind: "nothing-fits",
    most: { mbps: 900 },
  });
});

/** The names that satisfy every part of a need, found by checking each row of the table. */
function fitting<T extends { readonly name: string }>(
  table: readonly T[],
  need: Readonly<Record<string, number>>,
): T[] {
  const value = (line: T, key: string): number => Number((line as Readonly<Record<string, unknown>>)[key]);
  return table.filter((line) => Object.keys(need).every((key) => value(line, key) >= (need[key] ?? 0)));
}

test("for any need and prices, the choice satisfies the need and no cheaper, else no smaller one does", () => {
  const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true });
  const needs = fc.record({
    vcpu: upTo(70),
    memoryGB: upTo(400),
    dataDisks: fc.integer({ min: 0, max: 33 }),
    iops: upTo(90_000),
    mbps: upTo(1800),
    networkCards: fc.integer({ min: 1, max: 9 }),
  });
  const diskNeeds = fc.record({ sizeGB: upTo(33_000), iops: upTo(21_000), mbps: upTo(1000) });
  const priceOf = (names: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 1, max: 50 }));
  const check = <T extends { readonly name: string }>(
    chosen: Choice<T>,
    fits: readonly T[],
    prices: Readonly<Record<string, number>>,
    measure: (line: T) => number,
  ): void => {
    expect(chosen.ok).toBe(fits.length > 0);
    if (!chosen.ok) return;
    expect(fits).toContainEqual(chosen.value);
    const priced = fits.filter((line) => prices[line.name] !== undefined);
    const best =
      priced.length > 0
        ? [prices[chosen.value.name], Math.min(...priced.map((line) => prices[line.name] ?? Infinity))]
        : [measure(chosen.value), Math.min(...fits.map(measure))];
    expect(best[0]).toBe(best[1]);
  };
  const steady = azureSizes.filter(({ burstable }) => !burstable);
  fc.assert(
    fc.property(needs, priceOf(azureSizes.map(({ name }) => name)), (wanted, prices) =>
      check(chooseAzureSize(wanted, prices), fitting(steady, wanted), prices, ({ vcpu }) => vcpu),
    ),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(diskNeeds, priceOf(diskTiers.map(({ name }) => name)), (wanted, prices) =>
      check(chooseDiskTier(wanted, prices), fitting(diskTiers, wanted), prices, ({ sizeGB }) => sizeGB),
    ),
    { numRuns: 300 },
  );
});

test("a size that Azure retires is chosen only by its price", () => {
  const small = { vcpu: 2, memoryGB: 4, dataDisks: 0, iops: 0, mbps: 0, networkCards: 1 };
  const chosen = (prices: Readonly<Record<string, number>>): string | undefined => {
    const choice = chooseAzureSize(small, prices, { burstable: true });
    return choice.ok ? choice.value.name : undefined;
  };
  expect(chosen({})).toBe("Standard_B2ls_v2");
  expect(chosen({ Standard_B2s: 190, Standard_B2ms: 340 })).toBe("Standard_B2s");
  expect(chosen({ Standard_B2s: 190, Standard_B2ls_v2: 500 })).toBe("Standard_B2s");
  expect(chosen({ Standard_B2s: 500, Standard_B2ls_v2: 190 })).toBe("Standard_B2ls_v2");
  expect(chosen({ Standard_B2s: 190, Standard_D2s_v5: 900 })).toBe("Standard_B2s");
});
