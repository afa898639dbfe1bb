/**
 * Proves that formulas are filled and sentences are not: where numbers stand in place of names, nothing but arithmetic is left
 * before the first semicolon, for every figure of the examples and of every vector.
 */
import vectors from "../../vectors/sizing.json";
import { workingsOf } from "../../../lib/plan/sheet/workings";
import {
  calculate,
  chainOf,
  explainedRecords,
  explainScenario,
  sheetOf,
  type SizingInput,
  type Step,
} from "../../../lib/plan/sizing";
import { deploymentOf, exampleText, planOf, type ExampleName } from "../../support/examples";

/** What is left of a filled formula beside numbers and signs, as functions and units of rounding. */
const arithmetic =
  /\b(round (up|down|to)|round|max|min|even whole number below|to an even number|to a multiple of the permutations of|on|auto|copies|by the copies|by the table|as sold|none)\b/g;

/** Names of inputs that were left out. */
const unfilled = /\b[a-z]+[A-Z][A-Za-z]*\b/g;

function filledSentences(steps: readonly Step[]): string[] {
  return steps
    .filter(({ formula, filled }) => formula !== filled)
    .filter(({ filled }) => /[A-Za-z]/.test((filled.split(";")[0] ?? "").replace(arithmetic, "").replace(unfilled, "")))
    .map(({ figure, filled }) => `${figure}: ${filled}`);
}

function stepsOf(name: ExampleName, without = /$^/g): Step[] {
  const deployment = deploymentOf(exampleText(name).replace(without, ""));
  return workingsOf(deployment, planOf(deployment)).flatMap(({ inputs }) => {
    const records = explainedRecords(inputs);
    const sheet = sheetOf(records, inputs);
    return Object.keys(records).flatMap((id) => chainOf(records, sheet, id).slice(0, 1));
  });
}

test.each(["town", "government"] as const)("%s", (name) => {
  const steps = stepsOf(name);
  expect(steps.length).toBeGreaterThan(50);
  expect(filledSentences(steps)).toEqual([]);
});

test("without a figure for processors the steps say so, and name no host", () => {
  const steps = stepsOf("town", / +specintRate2006: .*\n/g);
  expect(filledSentences(steps)).toEqual([]);
  const undecided = steps.filter(({ formula }) => formula === "no host gives a figure for its processors");
  expect(undecided.map(({ figure, value, source }) => [figure, value, source])).toEqual([
    ["hostCores", null, "no host"],
    ["specintRate2006", null, "no host"],
    ["megacyclesPerProcessor", null, "no host"],
  ]);
});

test("every vector", () => {
  const scenarios = vectors.scenarios as unknown as readonly { readonly input: SizingInput }[];
  const steps = scenarios.flatMap(({ input }) => {
    const result = calculate(input);
    return Object.keys(result.sheet).flatMap((figure) => {
      const explained = explainScenario(result, figure);
      return explained.ok ? explained.steps.slice(0, 1) : [];
    });
  });
  expect(steps.length).toBeGreaterThan(1000);
  expect([...new Set(filledSentences(steps))]).toEqual([]);
});
