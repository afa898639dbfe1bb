import type { Problem } from "../../../base/problem";
import { calculate, type SizingResult } from "./calculate";
import { asInput, inputProblems, isRecord, missingKey, wrongType } from "./read-input";

export interface VectorResult {
  readonly id: string;
  readonly output: SizingResult["output"];
  /** Left out if empty. */
  readonly notes?: readonly string[];
}

export type VectorResults =
  | { readonly ok: true; readonly results: readonly VectorResult[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Computes a parsed file `{scenarios: [{id, input}]}`; other keys are ignored. All problems of the file are returned at
 * once, with their paths; then nothing is computed.
 */
export function calculateVectors(json: unknown): VectorResults {
  const problems = fileProblems(json);
  if (problems.length > 0) return { ok: false, problems };
  const scenarios = (json as { scenarios: readonly { id: string; input: unknown }[] }).scenarios;
  return { ok: true, results: scenarios.map(({ id, input }) => resultOf(id, calculate(asInput(input)))) };
}

function resultOf(id: string, { output, notes }: SizingResult): VectorResult {
  return notes.length === 0 ? { id, output } : { id, output, notes };
}

function fileProblems(json: unknown): Problem[] {
  if (!isRecord(json)) return [wrongType("", json, "an object with scenarios")];
  const scenarios: unknown = json.scenarios;
  if (scenarios === undefined) return [missingKey("scenarios")];
  if (!Array.isArray(scenarios)) return [wrongType("scenarios", scenarios, "a list of {id, input}")];
  const seen = new Set<string>();
  return scenarios.flatMap((scenario: unknown, i) => scenarioProblems(scenario, `scenarios[${i}]`, seen));
}

function scenarioProblems(scenario: unknown, path: string, seen: Set<string>): Problem[] {
  if (!isRecord(scenario)) return [wrongType(path, scenario, "an object with id and input")];
  const inside = inputOf(scenario, path).map((problem) => ofScenario(scenario.id, problem));
  return [...idProblems(scenario.id, `${path}.id`, seen), ...inside];
}

/** The problem under the scenario's id, which is easier to find in a long file than its number. */
function ofScenario(id: unknown, problem: Problem): Problem {
  return typeof id === "string" ? { ...problem, message: `scenario ${id}: ${problem.message}` } : problem;
}

function inputOf(scenario: Readonly<Record<string, unknown>>, path: string): Problem[] {
  return scenario.input === undefined ? [missingKey(`${path}.input`)] : inputProblems(scenario.input, `${path}.input`);
}

function idProblems(id: unknown, path: string, seen: Set<string>): Problem[] {
  if (id === undefined) return [missingKey(path)];
  if (typeof id !== "string") return [wrongType(path, id, "a text")];
  if (seen.has(id)) return [{ code: "duplicate-id", path, message: "the id is taken", got: JSON.stringify(id) }];
  seen.add(id);
  return [];
}
