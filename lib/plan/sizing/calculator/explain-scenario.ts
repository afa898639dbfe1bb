import { closest } from "fastest-levenshtein";
import type { Problem } from "../../../base/problem";
import type { Step } from "../figures";
import type { SizingResult } from "./calculate";

export type Explanation =
  { readonly ok: true; readonly steps: readonly Step[] } | { readonly ok: false; readonly problem: Problem };

/** The derivation of one figure of a result: itself first, then everything it was computed from, each once. */
export function explainScenario(result: SizingResult, figure: string): Explanation {
  if (!Object.hasOwn(result.sheet, figure)) return { ok: false, problem: unknownFigure(result, figure) };
  return { ok: true, steps: result.chain(figure) };
}

function unknownFigure(result: SizingResult, figure: string): Problem {
  return {
    code: "unknown-figure",
    path: "",
    message: "there is no such figure",
    got: JSON.stringify(figure),
    expected: "a figure of the sheet",
    remedy: `did you mean ${closest(figure, Object.keys(result.sheet))}?`,
  };
}
