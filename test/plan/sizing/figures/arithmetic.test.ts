/**
 * Proves that a formula's text is what is computed: its signs bind as in arithmetic, and for every figure of the examples and of
 * every vector the text gives the value and names only what the computation looked at. What no arithmetic gives is listed.
 */
import vectors from "../../../vectors/sizing.json";
import { workingsOf } from "../../../../lib/plan/sheet/workings";
import {
  arithmetic,
  asInput,
  calculate,
  explainedRecords,
  sheetOf,
  type Entry,
  type Figure,
} from "../../../../lib/plan/sizing";
import { deploymentOf, exampleText, planOf } from "../../../support/examples";

const values: Readonly<Record<string, number>> = { a: 7, b: 2, "quotaMB[staff]": 3, place: 5 };

test.each([
  ["1 + 2 * 3 ^ 2 - 4 / 2", 17],
  ["2 ^ 3 ^ 2", 512],
  ["10 - 4 - 3", 3],
  ["16 / 4 / 2", 2],
  ["(1 + 2) * 3", 9],
  ["1e-3 * 2.5", 0.0025],
  ["round up (a / b)", 4],
  ["round up (0 - a / b)", -4],
  ["round up (45.000000000001)", 45],
  ["round down (a / b)", 3],
  ["round (a / b)", 4],
  ["round to 0.1 (a / 8)", 0.9],
  ["max(1, min(a, b, 5), 0)", 2],
  ["quotaMB[staff] * {place}; of a tier", 15],
])("%s", (text, value) => {
  expect(arithmetic(text)((name) => values[name] ?? NaN)).toBeCloseTo(value, 12);
});

test("none does not apply, nor does what is computed with it", () => {
  expect(arithmetic("none; there is none")(() => 1)).toBeNaN();
  expect(arithmetic("max(none, 2) + 1")(() => 1)).toBeNaN();
});

test.each(["as specified in the document", "a b", "1 +", "min a", "(a", "round sideways (a)", "a ? b", ""])(
  "no arithmetic: %s",
  (text) => {
    expect(() => arithmetic(text)).toThrow(/^no arithmetic/);
  },
);

interface Judged {
  readonly sentences: readonly string[];
  readonly wrong: readonly unknown[];
  readonly unread: readonly string[];
  readonly computed: number;
}

/** Every figure against its text; `valueOf` gives the numbers that names stand for. */
function judged(entries: readonly (readonly [string, Entry])[], valueOf: (id: string, name: string) => Figure): Judged {
  const sentences = new Set<string>();
  const [wrong, unread]: [unknown[], string[]] = [[], []];
  let computed = 0;
  for (const [id, entry] of entries) {
    const names = new Set<string>();
    const given = (name: string): number => {
      names.add(name);
      const value = valueOf(id, name);
      return typeof value === "number" ? value : NaN;
    };
    let value: number;
    try {
      value = arithmetic(entry.formula)(given);
    } catch {
      sentences.add(id);
      continue;
    }
    computed++;
    const found = typeof entry.value === "number" ? entry.value : NaN;
    const same = Number.isNaN(found) ? !Number.isFinite(value) : Math.abs(value - found) <= 1e-9 * Math.abs(found);
    if (!same) wrong.push([id, entry.formula, value, entry.value]);
    const looked = [...entry.figures, ...Object.keys(entry.inputs)];
    unread.push(...[...names].filter((name) => !looked.includes(name)).map((name) => `${id}: ${name}`));
  }
  return { sentences: [...sentences].sort(), wrong, unread, computed };
}

test("every figure of every vector", () => {
  let computed = 0;
  for (const { input } of vectors.scenarios) {
    const given = asInput(input) as unknown as Readonly<Record<string, Figure>>;
    const { sheet } = calculate(asInput(input));
    const entries = Object.entries(sheet);
    const result = judged(entries, (id, name) =>
      name !== id && sheet[name] !== undefined
        ? sheet[name].value
        : ((sheet[id]?.inputs[name] ?? given[name]) as Figure),
    );
    // After a failure that cannot be, nothing beyond the data decides.
    expect(result.wrong.filter((one) => !isOtherwise(one))).toEqual([]);
    expect(result.unread).toEqual([]);
    expect(result.sentences).toEqual(["storageArchPdc", "storageArchSdc"]);
    computed += result.computed;
  }
  expect(computed).toBeGreaterThan(2500);
});

/** Figures of the second datacenter or of a restore volume, which do not apply where there is none. */
function isOtherwise(wrong: unknown): boolean {
  const [id, , , value] = wrong as readonly [string, string, number, Figure];
  return value === null && ["ramCalcSdcGB", "restoreVolGB"].includes(id);
}

test.each(["town", "government"] as const)("every figure of %s", (name) => {
  const deployment = deploymentOf(exampleText(name));
  for (const { inputs } of workingsOf(deployment, planOf(deployment))) {
    const records = explainedRecords(inputs);
    const sheet = sheetOf(records, inputs);
    const entries = Object.keys(records).flatMap((id): [string, Entry][] => {
      const entry = records[id]?.prose === true ? undefined : sheet.entry(id);
      return entry === undefined ? [] : [[id, entry]];
    });
    const { wrong, unread, sentences, computed } = judged(entries, (_id, figure) => sheet.value(figure));
    expect(wrong).toEqual([]);
    // Sums over tiers are added up once for the DAG.
    expect(unread.filter((text) => !text.endsWith("]"))).toEqual([]);
    expect(sentences.filter((id) => id !== "dataDiskGB" && id !== "systemDiskGB")).toEqual([]);
    expect(computed).toBeGreaterThan(60);
  }
});
