import type { Problem } from "../../base/problem";
import type { VectorResult } from "../../plan";
import { section, stacked } from "../text/section";
import type { Page } from "../text/page";
import { hanging } from "../text/words";

/** Maximum number of scenarios next to each other on a page. */
const scenariosAbreast = 4;

export function vectorsText(results: readonly VectorResult[], page: Page): string {
  const blocks: string[] = [];
  for (let first = 0; first < results.length; first += scenariosAbreast) {
    const shown = results.slice(first, first + scenariosAbreast);
    const columns = [{ title: "Figure" }, ...shown.map(({ id }) => ({ title: id, right: true }))];
    const figures = Object.keys(shown[0]?.output ?? {}) as (keyof VectorResult["output"])[];
    const rows = figures.map((figure) => [figure, ...shown.map(({ output }) => figureText(output[figure]))]);
    blocks.push(section(page, `Scenarios ${first + 1} to ${first + shown.length}`, "", columns, rows));
  }
  const notes = vectorNotes(results).map((note) => hanging("  ", note, page.width) + "\n");
  return stacked([...blocks, notes.join("")]);
}

function figureText(value: number | string | null): string {
  if (value === null) return "-";
  return typeof value === "string" ? value : value.toLocaleString("en-US", { maximumFractionDigits: 6 });
}

/** Assumptions, each with the scenarios it applies to. */
export function vectorNotes(results: readonly VectorResult[]): string[] {
  const notes = new Map<string, string[]>();
  for (const { id, notes: sentences } of results)
    for (const note of sentences ?? []) notes.set(note, [...(notes.get(note) ?? []), id]);
  return [...notes].map(([note, ids]) => `${ids.join(", ")}: ${note}`);
}

/** No scenario given, or no scenario with this id. */
export function unknownScenario(id: string | undefined, results: readonly VectorResult[]): Problem {
  return {
    code: "unknown-scenario",
    path: "--id",
    message: id === undefined ? "the file has several scenarios" : "there is no such scenario",
    ...(id === undefined ? {} : { got: JSON.stringify(id) }),
    expected: results.length === 0 ? "a file with scenarios" : results.map((result) => result.id).join(", "),
    remedy: "name one of them with --id",
  };
}
