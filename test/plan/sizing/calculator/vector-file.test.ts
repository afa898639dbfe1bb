/** Proves that a file of bare inputs is calculated, and that all its problems are reported at once and never thrown. */
import fc from "fast-check";
import { problemText } from "../../../../lib/base/problem";
import { calculateVectors, outputFigures } from "../../../../lib/plan/sizing";
import vectors from "../../../vectors/sizing.json";

function texts(json: unknown): string[] {
  const found = calculateVectors(json);
  return found.ok ? [] : found.problems.map(problemText);
}

const input = { ...vectors.scenarios[0]?.input };
const withInput = (changes: Record<string, unknown>): unknown => ({
  scenarios: [{ id: "A", input: { ...input, ...changes } }],
});

test("the vectors' own file is calculated in its order, with every figure", () => {
  const found = calculateVectors(vectors);
  if (!found.ok) throw new Error("the vectors are refused");
  expect(found.results.map((result) => result.id)).toEqual(vectors.scenarios.map((scenario) => scenario.id));
  for (const result of found.results) expect(Object.keys(result.output)).toEqual([...outputFigures]);
  expect(found.results[0]).not.toHaveProperty("notes");
});

test("the workbook's other spellings and a stand-alone server are accepted", () => {
  const standAlone = {
    ver: 2016,
    mailboxes: 1000,
    msgs: 100,
    kb: 75,
    quotaMB: 2048,
    dagModel: "aa-single",
    haCopies: 3,
    lagCopies: 1,
    haInSdc: 1,
    lagInSdc: 1,
    replayLagDays: 7,
    ha: false,
    servers: 1,
    backup: "software VSS, daily full",
    backupTolDays: 3,
    jbod: false,
    cores: 16,
    specint: 540,
  };
  const found = calculateVectors({ scenarios: [{ id: "V8", input: standAlone }] });
  expect(found.ok && found.results[0]?.output).toMatchObject({
    dbsRecommendedPerDag: 12,
    ramGB: 32,
    cpuWorst: 0.186562,
  });
});

test("SE adds its note next to the output", () => {
  const found = calculateVectors(withInput({ ver: "SE" }));
  expect(found.ok && found.results[0]?.notes?.[0]).toMatch(/^Exchange SE: no per-mailbox figures/);
});

test("all problems at once, each with its path", () => {
  const json = {
    scenarios: [
      { id: "A", input: { ...input, quotaMB: -1, mailboxes: 1e12, virtualised: true, ver: 2010, dags: 1.5 } },
      { id: "A", input: { ...input, cores: "24", mailboxes: undefined, hourlyLogShare: [1], restoreVolume: 1 } },
      { input: { ...input, haInSecond: 2, lagInSecond: 1 } },
      { id: 7 },
      "x",
    ],
  };
  expect(texts(json)).toEqual([
    "scenarios[0].input.ver: scenario A: unknown value, got 2010, expected one of 2013, 2016, 2019, SE",
    "scenarios[0].input.mailboxes: scenario A: out of range, got 1000000000000, expected a number from 1 to 100000000",
    "scenarios[0].input.quotaMB: scenario A: out of range, got -1, expected a number from 1 to 10000000",
    "scenarios[0].input.dags: scenario A: out of range, got 1.5, expected a whole number from 1 to 10000",
    "scenarios[0].input.virtualised: scenario A: unknown key; did you mean virtualized?",
    'scenarios[1].id: the id is taken, got "A"',
    "scenarios[1].input.mailboxes: scenario A: the key is missing; add it",
    'scenarios[1].input.cores: scenario A: wrong type, got "24", expected a whole number from 1 to 1024',
    "scenarios[1].input.restoreVolume: scenario A: wrong type, got 1, expected true or false",
    'scenarios[1].input.hourlyLogShare: scenario A: wrong type, got [1], expected 24 shares from 0 to 1, or "10% in each of hours 9..18, else 0"',
    "scenarios[2].id: the key is missing; add it",
    "scenarios[2].input.haInSecond: the copies do not add up, got 2, expected fewer than haCopies",
    "scenarios[2].input.lagInSecond: the copies do not add up, got 1, expected at most lagCopies",
    "scenarios[3].id: wrong type, got 7, expected a text",
    "scenarios[3].input: the key is missing; add it",
    'scenarios[4]: wrong type, got "x", expected an object with id and input',
  ]);
});

test("a file that is not a vector file", () => {
  expect(texts(null)).toEqual(["document: wrong type, got null, expected an object with scenarios"]);
  expect(texts({})).toEqual(["scenarios: the key is missing; add it"]);
  expect(texts({ scenarios: {} })).toEqual(["scenarios: wrong type, got {}, expected a list of {id, input}"]);
  expect(texts(withInput({ hourlyLogShare: "often" }))).toEqual([
    'scenarios[0].input.hourlyLogShare: scenario A: not a profile of a day, got "often", expected 24 shares from 0 to 1, or "10% in each of hours 9..18, else 0"',
  ]);
});

test("nothing is thrown for any value", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), fc.constantFrom(...Object.keys(input)), (any, value, key) => {
      expect(() => calculateVectors(any)).not.toThrow();
      expect(() => calculateVectors({ scenarios: any })).not.toThrow();
      expect(() => calculateVectors(withInput({ [key]: value }))).not.toThrow();
    }),
    { numRuns: 200 },
  );
});
