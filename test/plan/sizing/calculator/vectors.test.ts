/** Proves that every figure of the 24 vectors is reproduced. */
import vectors from "../../../vectors/sizing.json";
import { calculate } from "../../../../lib/plan/sizing/calculator/calculate";
import type { SizingInput } from "../../../../lib/plan/sizing/calculator/input";

type Expected = Record<string, number | string | null>;

function differences(output: Expected, expected: Expected): string[] {
  return Object.entries(expected)
    .filter(([name, value]) => !same(output[name], value))
    .map(([name, value]) => `${name}: ${String(output[name])} instead of ${String(value)}`);
}

/** The vectors are rounded to six digits, like the output: the same number, or one within 1e-6 of it. */
function same(found: Expected[string] | undefined, expected: Expected[string]): boolean {
  if (typeof found !== "number" || typeof expected !== "number") return found === expected;
  return Math.abs(found - expected) <= 1e-6 * Math.abs(expected);
}

test("there are 24 scenarios of at least 60 figures", () => {
  expect(vectors.scenarios).toHaveLength(24);
  for (const { expected } of vectors.scenarios) expect(Object.keys(expected).length).toBeGreaterThanOrEqual(60);
});

test.each(vectors.scenarios.map((scenario) => [scenario.id, scenario] as const))("%s", (_id, { input, expected }) => {
  expect(differences(calculate(input as SizingInput).output, expected)).toEqual([]);
});
