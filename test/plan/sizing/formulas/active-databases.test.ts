/** Proves how many databases are active on a server after each failure, for every model and its edge cases. */
import fc from "fast-check";
import {
  activeInFirst,
  activeInSecond,
  calculate,
  placed,
  survivableFailures,
  type ActivationCase,
  type ActiveCases,
  type Failure,
} from "../../../../lib/plan/sizing";

const bothSides: ActivationCase = {
  model: "aa-single",
  databases: 144,
  activeInFirst: 72,
  serversInFirst: 8,
  serversInSecond: 8,
  haCopies: 3,
  haInFirst: 2,
  haInSecond: 1,
  copiesInFirst: 2,
  activatableInSecond: 2,
  copiesPerServer: 36,
};
const passive: ActivationCase = {
  ...bothSides,
  model: "ap",
  databases: 24,
  activeInFirst: 24,
  serversInFirst: 4,
  serversInSecond: 2,
  activatableInSecond: 1,
  copiesPerServer: 12,
};

type Activation = Readonly<Record<Failure, number | null>>;

const numbersOf = (cases: ActiveCases): Activation =>
  Object.fromEntries(Object.entries(cases).map(([failure, { value }]) => [failure, value])) as unknown as Activation;
const activationInFirst = (c: ActivationCase): Activation => numbersOf(activeInFirst(c));
const activationInSecond = (c: ActivationCase): Activation => numbersOf(activeInSecond(c));

test("one DAG active on both sides, 8 + 8 servers: 9, 11, 12, 18, 22", () => {
  const first = activationInFirst(bothSides);
  expect(first).toEqual({ normal: 9, single: 11, double: 12, site: 18, siteAndOne: 22, siteAndTwo: null });
  expect(activationInSecond(bothSides)).toEqual(first);
  expect(survivableFailures(bothSides)).toBe(1);
});

test("without ReplayLagManager the lagged copy does not help in a second failure", () => {
  const c = { ...bothSides, activatableInSecond: 1 };
  expect(activationInFirst(c).siteAndOne).toBeNull();
  expect(survivableFailures(c)).toBe(0);
});

test("active and passive, copies 2 + 1: the second datacenter takes 12", () => {
  expect(activationInFirst(passive)).toEqual({
    normal: 6,
    single: 8,
    double: 10,
    site: 0,
    siteAndOne: null,
    siteAndTwo: null,
  });
  expect(activationInSecond(passive)).toEqual({
    normal: 0,
    single: 0,
    double: 2,
    site: 12,
    siteAndOne: null,
    siteAndTwo: null,
  });
});

test("a single copy in the first datacenter: a lost server's databases go to the second", () => {
  const c = { ...passive, haCopies: 2, haInFirst: 1, copiesInFirst: 1, serversInSecond: 4 };
  expect(activationInFirst(c)).toMatchObject({ normal: 6, single: 6, double: null });
  expect(activationInSecond(c)).toMatchObject({ single: 5, double: null, site: 6 });
});

test("one server: no single failure of its own, the other one takes all", () => {
  const c = { ...passive, haCopies: 2, haInFirst: 1, copiesInFirst: 1, serversInFirst: 1, serversInSecond: 1 };
  expect(activationInFirst(c).single).toBeNull();
  expect(activationInSecond(c)).toMatchObject({ single: 24, site: 24 });
});

test("fewer databases than servers: at least one active, and a double failure below zero as in the workbook", () => {
  const c = { ...bothSides, databases: 2, activeInFirst: 1, serversInSecond: 4, copiesPerServer: 1 };
  expect(activationInFirst(c)).toMatchObject({ normal: 1, single: 1, double: -1, site: 1, siteAndOne: 2 });
});

test("a single site survives two failures only with three copies and four servers", () => {
  const c: ActivationCase = { ...passive, model: "single-site", haInFirst: 3, copiesInFirst: 3, copiesPerServer: 18 };
  expect(activationInFirst(c)).toMatchObject({ normal: 6, single: 8, double: 12 });
  expect(activationInFirst({ ...c, serversInFirst: 3 }).double).toBeNull();
  expect(survivableFailures(c)).toBe(2);
  expect(survivableFailures({ ...c, serversInFirst: 3 })).toBe(1);
});

test("the preferred number falls back to the single failure when the double one is the worst", () => {
  const shape = { ver: 2016, dagModel: "ap", haInSecond: 2, serversPerDc: 4, cores: 16, databasesPerDag: 24 } as const;
  const input = { ...shape, mailboxes: 1000, msgsPerDay: 100, avgMessageKB: 75, quotaMB: 2048 };
  const preferred = (haCopies: number): unknown => calculate({ ...input, haCopies }).output.maxPreferredActiveDbs;
  expect(calculate({ ...input, haCopies: 4 }).output).toMatchObject({
    actPdcSingle: 8,
    actPdcDouble: 10,
    actPdcWorst: 10,
  });
  expect([4, 3].map(preferred)).toEqual([8, null]);
});

test("a stand-alone server has all its databases and no failure", () => {
  const first = activationInFirst({ ...passive, model: "stand-alone" });
  expect(first).toEqual({ normal: 24, single: 0, double: 0, site: 0, siteAndOne: null, siteAndTwo: null });
});

/** The arithmetic of a text with the case's numbers; null for a text that states that the case is impossible. */
function workedOut(text: string, c: ActivationCase): number | null {
  if (text.startsWith("none")) return null;
  const { single, double } = activationInFirst(c);
  const [arithmetic = ""] = placed(text, { ...numbers(c), single: single ?? NaN, double: double ?? NaN }).split(";");
  const roundUp = (value: number): number => Math.sign(value) * Math.ceil(Math.abs(value) - 1e-9);
  const run = new Function("roundUp", "min", `return ${arithmetic.replaceAll("round up", "roundUp")}`) as (
    roundUp: (value: number) => number,
    min: typeof Math.min,
  ) => number;
  return run(roundUp, Math.min);
}

function numbers({ activeInFirst: active, ...c }: ActivationCase): Record<string, number> {
  const { serversInFirst, serversInSecond, databases, copiesPerServer } = c;
  return { activeInFirst: active, serversInFirst, serversInSecond, databases, copiesPerServer };
}

const anyCase = fc.record({
  model: fc.constantFrom<ActivationCase["model"]>("single-site", "aa-single", "aa-multi", "ap", "stand-alone"),
  databases: fc.integer({ min: 8, max: 200 }),
  activeInFirst: fc.integer({ min: 4, max: 200 }),
  serversInFirst: fc.integer({ min: 1, max: 8 }),
  serversInSecond: fc.integer({ min: 1, max: 8 }),
  haCopies: fc.integer({ min: 1, max: 4 }),
  haInFirst: fc.integer({ min: 1, max: 4 }),
  haInSecond: fc.integer({ min: 0, max: 3 }),
  copiesInFirst: fc.integer({ min: 1, max: 4 }),
  activatableInSecond: fc.integer({ min: 0, max: 3 }),
  copiesPerServer: fc.integer({ min: 1, max: 100 }),
});

test("every number is what its text states", () => {
  fc.assert(
    fc.property(anyCase, (c) => {
      for (const [failure, { value, text }] of [
        ...Object.entries(activeInFirst(c)),
        ...Object.entries(activeInSecond(c)),
      ]) {
        const expected = workedOut(text, c);
        expect([failure, text, value]).toEqual([failure, text, expected === null ? null : expect.closeTo(expected, 9)]);
      }
    }),
    { numRuns: 500 },
  );
});
