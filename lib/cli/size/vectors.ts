import { ProblemsError } from "../../base/problem";
import { asInput, calculate, calculateVectors, explainScenario, type VectorResult } from "../../plan";
import { stepsText, unknownScenario, vectorNotes, vectorsText } from "../../report";
import { ExitCode } from "../exit-code";
import { unusable } from "../errors";
import { standardInput } from "../io";
import { readText } from "../input/read-bytes";
import { printJson, textOption, wantsJson, type VerbCall } from "../verb";

/** `size --vectors FILE`: bare sizing inputs, in the format of the calculator's scenarios. */
export async function sizeVectors(call: VerbCall, file: string): Promise<ExitCode> {
  const json = await readJson(call, file);
  const computed = calculateVectors(json);
  if (!computed.ok) throw new ProblemsError(computed.problems);
  const figure = textOption(call, "explain");
  if (figure !== undefined) return explainVector(call, json, computed.results, figure);
  if (wantsJson(call)) {
    // The six decimals of the vectors' own form may be more than twelve digits.
    const results = computed.results.map(({ id, output }) => ({ id, output }));
    call.io.stdout.write(JSON.stringify({ results }, null, 2) + "\n");
    for (const note of vectorNotes(computed.results)) call.io.stderr.write(`note ${note}\n`);
  } else call.io.stdout.write(vectorsText(computed.results, call.page));
  return ExitCode.fine;
}

async function readJson(call: VerbCall, file: string): Promise<unknown> {
  const name = file === "-" ? standardInput : file;
  const text = await readText(file, call.io);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch (error) {
    throw unusable({
      code: "not-json",
      path: "",
      message: `${name} is not JSON (${error instanceof Error ? error.message : "cannot be read"})`,
      expected: '{"scenarios": [{"id", "input"}]}',
      remedy: "correct the file",
    });
  }
}

function explainVector(call: VerbCall, json: unknown, results: readonly VectorResult[], figure: string): ExitCode {
  const id = textOption(call, "id") ?? (results.length === 1 ? results[0]?.id : undefined);
  const { scenarios } = json as { readonly scenarios: readonly { readonly id: string; readonly input: unknown }[] };
  const scenario = scenarios.find((scenario) => scenario.id === id);
  if (scenario === undefined) throw unusable(unknownScenario(id, results));
  const explained = explainScenario(calculate(asInput(scenario.input)), figure);
  if (!explained.ok) throw unusable(explained.problem);
  if (wantsJson(call)) printJson(call, { id, figure, steps: explained.steps });
  else call.io.stdout.write(stepsText(call.page, scenario.id, explained.steps));
  return ExitCode.fine;
}
