import { ProblemsError } from "../../base/problem";
import { asInput, calculate, calculateVectors, explain, type VectorResult } from "../../plan/sizing";
import { ExitCode } from "../exit-code";
import { unusable } from "../failure";
import { decodeDocument } from "../input/decode";
import { readBytes } from "../input/read-bytes";
import { paragraph } from "../text/words";
import { section, stacked } from "../plan/section";
import { printJson, textOption, wantsJson, type VerbCall } from "../verb";
import { stepsText } from "./steps";

/** `size --vectors FILE`: bare sizing inputs, in the form of the calculator's scenarios. */
export async function sizeVectors(call: VerbCall, file: string): Promise<ExitCode> {
  const json = await readJson(call, file);
  const computed = calculateVectors(json);
  if (!computed.ok) throw new ProblemsError(computed.problems);
  const figure = textOption(call, "explain");
  if (figure !== undefined) return explainVector(call, json, computed.results, figure);
  if (wantsJson(call)) {
    printJson(call, { results: computed.results.map(({ id, output }) => ({ id, output })) });
    for (const note of notesOf(computed.results)) call.io.stderr.write(`note ${note}\n`);
  } else call.io.stdout.write(vectorsText(call, computed.results));
  return ExitCode.fine;
}

async function readJson(call: VerbCall, file: string): Promise<unknown> {
  const name = file === "-" ? "standard input" : file;
  const text = decodeDocument(await readBytes(file, call.io), name);
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
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw unusable(noScenario(id, results));
  const explained = explain(calculate(asInput(scenario.input)), figure);
  if (!explained.ok) throw unusable(explained.problem);
  if (wantsJson(call)) printJson(call, { id, figure, steps: explained.steps });
  else call.io.stdout.write(stepsText(call.style, scenario.id, explained.steps));
  return ExitCode.fine;
}

function noScenario(id: string | undefined, results: readonly VectorResult[]) {
  return {
    code: "unknown-scenario",
    path: "--id",
    message: id === undefined ? "the file has several scenarios" : "there is no such scenario",
    ...(id === undefined ? {} : { got: JSON.stringify(id) }),
    expected: results.length === 0 ? "a file with scenarios" : results.map((result) => result.id).join(", "),
    remedy: "name one of them with --id",
  };
}

/** Four scenarios beside each other: more do not fit the page. */
const scenariosAbreast = 4;

function vectorsText(call: VerbCall, results: readonly VectorResult[]): string {
  const page = { style: call.style, mostRows: Infinity };
  const blocks: string[] = [];
  for (let first = 0; first < results.length; first += scenariosAbreast) {
    const shown = results.slice(first, first + scenariosAbreast);
    const columns = [{ title: "Figure" }, ...shown.map(({ id }) => ({ title: id, right: true, least: 8 }))];
    const figures = Object.keys(shown[0]?.output ?? {}) as (keyof VectorResult["output"])[];
    const rows = figures.map((figure) => [figure, ...shown.map(({ output }) => figureText(output[figure]))]);
    blocks.push(section(page, `Scenarios ${first + 1} to ${first + shown.length}`, "", columns, rows));
  }
  const notes = notesOf(results).map((note) => paragraph(note, "  ") + "\n");
  return stacked([...blocks, notes.join("")]);
}

function figureText(value: number | string | null): string {
  if (value === null) return "-";
  return typeof value === "string" ? value : value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}

function notesOf(results: readonly VectorResult[]): string[] {
  const notes = new Map<string, string[]>();
  for (const { id, notes: said } of results)
    for (const note of said ?? []) notes.set(note, [...(notes.get(note) ?? []), id]);
  return [...notes].map(([note, ids]) => `${ids.join(", ")}: ${note}`);
}
