/** Proves the calculator against a second one written only from the closed formulas: on the vectors, then on any scenario. */
import fc from "fast-check";
import { calculate, type SizingInput } from "../../../../lib/plan/sizing";
import vectors from "../../../vectors/sizing.json";
import { closed, type Scenario } from "./closed";

type Figures = Readonly<Record<string, number | string | null>>;

/** Within 1e-6 of each other; six decimals are shown, so the tolerance of the smallest figures is larger by that much. */
function differences(found: Figures, expected: Figures): string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const got = found[name];
    const near =
      typeof got === "number" && typeof value === "number"
        ? Math.abs(got - value) <= 1e-6 * Math.abs(value) + 5.1e-7
        : got === value;
    return near ? [] : [`${name}: ${String(got)} and ${String(value)}`];
  });
}

const copies = fc.constantFrom(
  { dagModel: "single-site", haCopies: 1, lagCopies: 0, haInSecond: 0, lagInSecond: 0 },
  { dagModel: "single-site", haCopies: 2, lagCopies: 0, haInSecond: 0, lagInSecond: 0 },
  { dagModel: "single-site", haCopies: 3, lagCopies: 1, haInSecond: 0, lagInSecond: 0 },
  { dagModel: "single-site", haCopies: 4, lagCopies: 0, haInSecond: 0, lagInSecond: 0 },
  ...(["aa-single", "aa-multi", "ap"] as const).flatMap((dagModel) => [
    { dagModel, haCopies: 2, lagCopies: 0, haInSecond: 1, lagInSecond: 0 },
    { dagModel, haCopies: 3, lagCopies: 1, haInSecond: 1, lagInSecond: 1 },
    { dagModel, haCopies: 4, lagCopies: 0, haInSecond: 2, lagInSecond: 0 },
    { dagModel, haCopies: 2, lagCopies: 2, haInSecond: 1, lagInSecond: 1 },
  ]),
  ...(["aa-multi", "ap"] as const).flatMap((dagModel) => [
    { dagModel, haCopies: 3, lagCopies: 0, haInSecond: 1, lagInSecond: 0 },
    { dagModel, haCopies: 3, lagCopies: 0, haInSecond: 2, lagInSecond: 0 },
    { dagModel, haCopies: 4, lagCopies: 0, haInSecond: 1, lagInSecond: 0 },
    { dagModel, haCopies: 4, lagCopies: 0, haInSecond: 3, lagInSecond: 0 },
  ]),
);

const users = {
  ver: fc.constantFrom(2013, 2016),
  mailboxes: fc.constantFrom(1, 7, 500, 999, 4800, 12_000, 33_333, 100_000),
  msgsPerDay: fc.integer({ min: 1, max: 10 }).map((fifties) => fifties * 50),
  avgMessageKB: fc.constantFrom(50, 75, 100, 150, 237),
  quotaMB: fc.constantFrom(250, 1024, 3072, 20_480, 102_400, 1_024_000),
  retentionDays: fc.constantFrom(0, 14, 30),
  growth: fc.constantFrom(0, 0.1, 0.25, 1),
};

const servers = {
  serversPerDc: fc.integer({ min: 1, max: 8 }),
  dags: fc.integer({ min: 1, max: 9 }),
  databasesPerDag: fc.constantFrom(2, 8, 12, 24, 48, 96, 150),
  virtualized: fc.boolean(),
  hypervisorPct: fc.constantFrom(0, 10, 15),
  specintRate2006: fc.constantFrom(240, 540, 675, 810.5, 2000),
};

const options = {
  safetyNetDays: fc.constantFrom(2, 8),
  queueExpiryDays: fc.constantFrom(1, 2),
  replayLagDays: fc.constantFrom(0, 7, 14),
  backupToleranceDays: fc.constantFrom(0, 3, 9),
  moveWeekPct: fc.constantFrom(0, 1, 5),
  ioOverheadPct: fc.constantFrom(0, 20, 35),
  volumeFreePct: fc.constantFrom(0, 5, 20),
  restoreVolume: fc.boolean(),
  largestHour: fc.constantFrom(0.1, 0.15),
};

const scenarios = fc
  .tuple(copies, fc.record({ ...users, ...servers, ...options }))
  .map(([model, rest]) => ({ ...rest, ...model }) as Scenario)
  .filter((s) => {
    const second = s.haInSecond + s.lagInSecond;
    return s.serversPerDc >= Math.max(second, s.haCopies + s.lagCopies - second);
  });

function input({ largestHour, ...rest }: Scenario): SizingInput {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 10 ? largestHour : 0.01));
  return { ...rest, cores: 20, hourlyLogShare: hours };
}

test.each(vectors.scenarios.map((scenario) => [scenario.id, scenario] as const))(
  "%s by the closed formulas",
  (_id, { input: given, expected }) => {
    expect(differences(closed({ ...(given as unknown as Scenario), largestHour: 0.1 }), expected)).toEqual([]);
  },
);

test("the library and the closed formulas agree on any scenario", () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      expect(differences(calculate(input(scenario)).output, closed(scenario))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
