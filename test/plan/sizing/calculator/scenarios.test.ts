/** Proves that the ten recalculated scenarios of the workbook, of every model and a stand-alone server, are reproduced. */
import workbook from "./workbook-scenarios.json";
import { calculate } from "../../../../lib/plan/sizing/calculator/calculate";
import type { SizingInput } from "../../../../lib/plan/sizing/calculator/input";

type Expected = Record<string, number | string | null>;

function differences(output: Expected, expected: Expected): string[] {
  return Object.entries(expected)
    .filter(([name, value]) => !same(output[name], value))
    .map(([name, value]) => `${name}: ${String(output[name])} instead of ${String(value)}`);
}

function same(found: Expected[string] | undefined, expected: Expected[string]): boolean {
  if (typeof found !== "number" || typeof expected !== "number") return found === expected;
  return Math.abs(found - expected) <= 1e-6 * Math.abs(expected);
}

test.each(workbook.scenarios.map((scenario) => [scenario.id, scenario] as const))("%s", (_id, { input, expected }) => {
  expect(differences(calculate(input as SizingInput).output, expected)).toEqual([]);
});
