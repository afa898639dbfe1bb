/** Proves that every figure shows its derivation down to the inputs, with the numbers filled in and a source. */
import vectors from "../../../vectors/sizing.json";
import workbook from "./workbook-scenarios.json";
import { calculate, explainScenario, outputFigures, type SizingInput, type Step } from "../../../../lib/plan/sizing";
import { definitions } from "../../../../lib/plan/sizing/calculator/definitions";

const scenario = vectors.scenarios[0];
const result = calculate(scenario?.input as unknown as SizingInput);

function stepsOf(figure: string): readonly Step[] {
  const explanation = explainScenario(result, figure);
  if (!explanation.ok) throw new Error(explanation.problem.message);
  return explanation.steps;
}

test("the size of a database, step by step", () => {
  expect(stepsOf("dbSizeGB").slice(0, 2)).toEqual([
    {
      figure: "dbSizeGB",
      label: "database",
      depth: 0,
      formula: "mbxPerDb * mailboxSizeOnDiskMB / 1024",
      filled: "183.333333 * 1397 / 1024",
      value: expect.closeTo(250.113932291667, 9),
      unit: "GB",
      source: "Microsoft, Exchange Server Role Requirements Calculator v9.1 (2016), Volume Requirements D123",
      from: ["mbxPerDb", "mailboxSizeOnDiskMB"],
      inputs: {},
    },
    {
      figure: "mbxPerDb",
      label: "mailboxes per database",
      depth: 1,
      formula: "groupMailboxes / dbsRecommendedPerDag",
      filled: "4400 / 24",
      value: expect.closeTo(183.333333333333, 9),
      unit: "mailboxes",
      source: "Microsoft, Exchange Server Role Requirements Calculator v9.1 (2016), Role Requirements C81",
      from: ["groupMailboxes", "dbsRecommendedPerDag"],
      inputs: {},
    },
  ]);
  const growth = stepsOf("dbSizeGB").find((step) => step.figure === "mailboxes");
  expect(growth?.filled).toBe("12000 * (1 + 0.1) ^ 1");
});

test("each output figure leads to inputs, has a formula that names them, and a source", () => {
  for (const figure of outputFigures) {
    const chain = stepsOf(figure);
    expect(chain[0]?.figure).toBe(figure);
    expect(chain.some((step) => Object.keys(step.inputs).length > 0)).toBe(true);
    for (const step of chain) {
      expect(step.label).toMatch(/^[A-Z]?[a-zA-Z][a-zA-Z/,. -]+[a-zA-Z]$/);
      expect(step.formula).not.toBe("");
      expect(step.source).toMatch(/^Microsoft, /);
      expect(step.unit).not.toBe("");
    }
  }
});

/** Omits what does not apply, as the workbook does. */
function present(of: (...values: number[]) => number) {
  return (...values: number[]): number => of(...values.filter((value) => !Number.isNaN(value)));
}

/** The value of a filled purely arithmetic formula; `undefined` if it contains words. */
function valueOf(filled: string): number | undefined {
  const text = (filled.split(";")[0] ?? "")
    .replaceAll("round up (", "UP(")
    .replaceAll("round down (", "DOWN(")
    .replaceAll("min(", "MIN(")
    .replaceAll("max(", "MAX(")
    .replaceAll("(none)", "NaN")
    .replaceAll("^", "**");
  if (/[a-z]/.test(text.replaceAll("NaN", ""))) return undefined;
  const away = (x: number): number => (x < 0 ? -Math.ceil(-x - 1e-5) : Math.ceil(x - 1e-5));
  const evaluate = new Function("UP", "DOWN", "MIN", "MAX", `return ${text};`) as (...functions: unknown[]) => number;
  return evaluate(away, (x: number) => Math.floor(x + 1e-5), present(Math.min), present(Math.max));
}

test("a purely arithmetic formula evaluates to its value", () => {
  let worked = 0;
  for (const { id, input } of [...vectors.scenarios, ...workbook.scenarios]) {
    const found = calculate(input as unknown as SizingInput);
    for (const figure of Object.keys(found.sheet)) {
      const explanation = explainScenario(found, figure);
      const step = explanation.ok ? explanation.steps[0] : undefined;
      const value = step === undefined ? undefined : valueOf(step.filled);
      if (step === undefined || value === undefined || typeof step.value !== "number") continue;
      worked++;
      // The filled-in numbers have six digits.
      expect([id, figure, Math.abs(value - step.value) <= 1e-4 * Math.max(1, Math.abs(value)), step.filled]).toEqual([
        id,
        figure,
        true,
        step.filled,
      ]);
    }
  }
  expect(worked).toBeGreaterThan(2500);
});

test("no definition refers to a missing figure", () => {
  for (const { input } of vectors.scenarios) {
    for (const entry of Object.values(calculate(input as unknown as SizingInput).sheet)) {
      for (const name of entry.figures) expect(Object.keys(definitions)).toContain(name);
    }
  }
});

test("an unknown figure is a problem with the nearest name", () => {
  expect(explainScenario(result, "dbSiceGB")).toEqual({
    ok: false,
    problem: {
      code: "unknown-figure",
      path: "",
      message: "there is no such figure",
      got: '"dbSiceGB"',
      expected: "a figure of the sheet",
      remedy: "did you mean dbSizeGB?",
    },
  });
});
