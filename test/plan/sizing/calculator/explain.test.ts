/** Proves that every figure tells its chain down to the inputs, with the numbers filled in and a source. */
import vectors from "../../../vectors/sizing.json";
import { calculate, explain, outputFigures, type SizingInput, type Step } from "../../../../lib/plan/sizing";
import { definitions } from "../../../../lib/plan/sizing/calculator/definitions";

const scenario = vectors.scenarios[0];
const result = calculate(scenario?.input as unknown as SizingInput);

function stepsOf(figure: string): readonly Step[] {
  const explanation = explain(result, figure);
  if (!explanation.ok) throw new Error(explanation.problem.message);
  return explanation.steps;
}

test("the size of a database, step by step", () => {
  expect(stepsOf("dbSizeGB").slice(0, 2)).toEqual([
    {
      figure: "dbSizeGB",
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
  expect(growth?.filled).toBe("sum of the tiers' 12000 * (1 + 0.1) ^ 1");
});

test("each output figure leads to inputs, has a formula that names them, and a source", () => {
  for (const figure of outputFigures) {
    const chain = stepsOf(figure);
    expect(chain[0]?.figure).toBe(figure);
    expect(chain.some((step) => Object.keys(step.inputs).length > 0)).toBe(true);
    for (const step of chain) {
      expect(step.formula).not.toBe("");
      expect(step.source).toMatch(/^Microsoft, /);
      expect(step.unit).not.toBe("");
    }
  }
});

test("no definition looks at a figure that does not exist", () => {
  for (const { input } of vectors.scenarios) {
    for (const entry of Object.values(calculate(input as unknown as SizingInput).sheet)) {
      for (const name of entry.figures) expect(Object.keys(definitions)).toContain(name);
    }
  }
});

test("a figure that does not exist is a problem with the nearest name", () => {
  expect(explain(result, "dbSiceGB")).toEqual({
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
