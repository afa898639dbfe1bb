/** Proves the choice of Azure sizes, disk tiers, hosts and server machines, and the problem when nothing fits. */
import fc from "fast-check";
import { problemText } from "../../../../lib/base/problem";
import { azureSizes, diskTiers } from "../../../../lib/facts/sizing";
import {
  calculate,
  chooseAzureSize,
  chooseDiskTier,
  hostsFit,
  memberLoad,
  metaCacheFor,
  pageFileMB,
  serverMachine,
  type Choice,
  type SizingInput,
} from "../../../../lib/plan/sizing";

function text(choice: Choice<unknown>): string {
  return choice.ok ? "fits" : problemText(choice.problem);
}

const need = { vcpu: 12, memoryGB: 100, dataDisks: 8, iops: 3000, mbps: 200 };

test("the smallest Azure size that satisfies everything", () => {
  expect(chooseAzureSize(need)).toMatchObject({ ok: true, value: { name: "Standard_E16s_v5" } });
  expect(chooseAzureSize({ ...need, mbps: 700 })).toMatchObject({ value: { name: "Standard_E20s_v5" } });
  expect(chooseAzureSize({ ...need, dataDisks: 33 })).toMatchObject({ ok: false });
});

test("by price when there is one", () => {
  const prices = { Standard_E32s_v5: 3, Standard_D32s_v5: 2, Standard_D4s_v5: 1 };
  expect(chooseAzureSize(need, prices)).toEqual({
    ok: true,
    value: expect.objectContaining({ name: "Standard_D32s_v5" }),
    reasons: ["the cheapest of 2 that fit and have a price: 2"],
  });
});

test("Exchange SE takes no size beyond 48 processors or 256 GB, nor below 128 GB", () => {
  expect(chooseAzureSize({ ...need, vcpu: 2, memoryGB: 8 }, {}, "SE")).toMatchObject({
    value: { name: "Standard_E16s_v5" },
  });
  expect(text(chooseAzureSize({ ...need, vcpu: 64 }, {}, "SE"))).toBe(
    "document: no Azure size satisfies the need, got vcpu 64, memoryGB 100, dataDisks 8, iops 3000, mbps 200, expected vcpu up to 48; spread the load over more servers or disks",
  );
});

test("disk tiers by size, then by what they carry", () => {
  expect(chooseDiskTier({ sizeGB: 1025, iops: 100, mbps: 10 })).toMatchObject({ value: { name: "P40" } });
  expect(chooseDiskTier({ sizeGB: 100, iops: 5001, mbps: 10 })).toMatchObject({ value: { name: "P40" } });
  expect(chooseDiskTier({ sizeGB: 100, iops: 400, mbps: 10 }, { P30: 1, P20: 2 })).toMatchObject({
    value: { name: "P30" },
  });
  expect(text(chooseDiskTier({ sizeGB: 40_000, iops: 1, mbps: 1 }))).toContain("expected sizeGB up to 32767");
});

test("a need that each tier meets only in part has no single limit to name", () => {
  expect(text(chooseDiskTier({ sizeGB: 1, iops: 1, mbps: 901 }))).toContain("expected mbps up to 900");
});

test("two cores stay with the host", () => {
  const machine = { processors: 6, memoryGB: 96, storageGB: 1000 };
  const host = { cores: 18, memoryGB: 400, storageGB: 10_000 };
  expect(hostsFit(host, machine)).toEqual({
    ok: true,
    value: { machines: 2, byProcessors: 2, byMemory: 4, byStorage: 10, binding: "processors" },
    reasons: ["2 of 18 cores stay with the host, 1 virtual processors on a core"],
  });
  expect(hostsFit({ ...host, processorsPerCore: 2 }, machine)).toMatchObject({
    value: { machines: 4, binding: "memory" },
  });
  expect(hostsFit({ ...host, storageGB: 2500, storageForHostGB: 600 }, machine)).toMatchObject({
    value: { machines: 1, binding: "storage" },
  });
  expect(text(hostsFit({ ...host, processorsPerCore: 3 }, machine))).toBe(
    "processorsPerCore: too many virtual processors on a core, got 3, expected above 0, at most 2; 1 is advised",
  );
});

test("a member's machine: even processors below 80 %, memory from 128 GB", () => {
  const load = { megacycles: 14_000, memoryGB: 70 };
  expect(serverMachine(load, { version: "SE", core: { megacyclesPerCore: 2000 } })).toEqual({
    ok: true,
    value: { processors: 10, memoryGB: 128, pageFileMB: 32_768, worstLoad: expect.closeTo(0.77) },
    reasons: [
      "15400 megacycles in the worst failure, 10 % of them for the hypervisor, at 2000 for a processor: 10 processors, 77 % busy",
      "70 GB calculated, at least 128 GB for Exchange SE: 128 GB",
    ],
  });
  const of2016 = serverMachine(load, { version: 2016, core: { specintRate2006: 540, cores: 16 }, virtual: false });
  expect(of2016).toMatchObject({ value: { processors: 10, memoryGB: 96, pageFileMB: 32_778 } });
  const half = serverMachine(load, { version: "SE", core: { megacyclesPerCore: 2000 }, processorsPerCore: 2 });
  expect(half).toMatchObject({ value: { processors: 20 } });
  const idle = serverMachine({ megacycles: 1, memoryGB: 1 }, { version: "SE", core: { megacyclesPerCore: 2000 } });
  expect(idle).toMatchObject({ value: { processors: 2 } });
});

test("what no server may have is a problem with its limit", () => {
  const core = { megacyclesPerCore: 2000 };
  expect(text(serverMachine({ megacycles: 1e5, memoryGB: 1 }, { version: "SE", core }))).toBe(
    "processors: a member would need more than Exchange SE allows, got 70, expected at most 48; spread the mailboxes over more members",
  );
  expect(text(serverMachine({ megacycles: 45_000, memoryGB: 1 }, { version: 2016, core }))).toContain(
    "got 32, expected at most 24",
  );
  expect(text(serverMachine({ megacycles: 1, memoryGB: 257 }, { version: 2019, core }))).toBe(
    "memoryGB: a member would need more than Exchange 2019 allows, got 288, expected at most 256; spread the mailboxes over more members",
  );
});

test("a machine for a calculated load is never busier than 80 %", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 60_000, noNaN: true }),
      fc.integer({ min: 500, max: 5000 }),
      (megacycles, megacyclesPerCore) => {
        const machine = serverMachine({ megacycles, memoryGB: 100 }, { version: "SE", core: { megacyclesPerCore } });
        if (!machine.ok) return;
        expect(machine.value.worstLoad).toBeLessThanOrEqual(0.8 + 1e-9);
        expect(machine.value.processors % 2).toBe(0);
      },
    ),
  );
});

test("the load of a result is that of its busiest server, without the hypervisor", () => {
  const input: SizingInput = {
    ver: 2016,
    dagModel: "ap",
    haCopies: 3,
    haInSecond: 1,
    serversPerDc: 4,
    databasesPerDag: 24,
    cores: 16,
    virtualized: true,
    mailboxes: 6000,
    msgsPerDay: 100,
    avgMessageKB: 75,
    quotaMB: 2048,
    specintRate2006: 540,
  };
  const load = memberLoad(calculate(input));
  expect(load.megacycles).toBeCloseTo(12 * 250 * 5.97, 6);
  expect(load.memoryGB).toBe(74);
});

test("page file and MetaCacheDatabase", () => {
  expect([pageFileMB(2013, 16), pageFileMB(2016, 96), pageFileMB(2019, 256)]).toEqual([16_394, 32_778, 65_536]);
  expect(metaCacheFor(12, 10_000)).toEqual({ ssds: 4, lowestGB: 6000, highestGB: 12_000 });
});

/** The names that satisfy every part of a need, found by looking at each line of the table. */
function fitting<T extends { readonly name: string }>(
  table: readonly T[],
  need: Readonly<Record<string, number>>,
): T[] {
  const value = (line: T, key: string): number => Number((line as Readonly<Record<string, unknown>>)[key]);
  return table.filter((line) => Object.keys(need).every((key) => value(line, key) >= (need[key] ?? 0)));
}

test("of any need and prices, the choice satisfies the need and no cheaper, else no smaller one does", () => {
  const upTo = (max: number) => fc.double({ min: 0, max, noNaN: true });
  const needs = fc.record({
    vcpu: upTo(70),
    memoryGB: upTo(400),
    dataDisks: fc.integer({ min: 0, max: 33 }),
    iops: upTo(90_000),
    mbps: upTo(1800),
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
  fc.assert(
    fc.property(needs, priceOf(azureSizes.map(({ name }) => name)), (wanted, prices) =>
      check(chooseAzureSize(wanted, prices), fitting(azureSizes, wanted), prices, ({ vcpu }) => vcpu),
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
