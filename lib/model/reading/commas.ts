import { isScalar, type Pair, type YAMLMap } from "yaml";
import type { Problem } from "../../base/problem";

/**
 * The number that text with a comma stands for: 2,500 is 2500, and 3,5% is 3.5%. `undefined` where the text is no such
 * number.
 */
export function withoutComma(text: string): string | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?%?$/.test(text)) return text.replaceAll(",", "");
  return /^\d+,\d+%?$/.test(text) ? text.replace(",", ".") : undefined;
}

/** How to write a number that has a comma; `undefined` where the text is no such number. */
export function commaRemedy(text: string): string | undefined {
  const number = withoutComma(text);
  if (number === undefined) return undefined;
  return number.includes(".") && !text.includes(".")
    ? `write ${number}, with a point`
    : `write ${number}, without a comma`;
}

/** Numbers of a map in braces that a comma has split: there YAML takes `2,500` for 2 and a key 500. */
export interface SplitNumbers {
  /** The text as it was written, by the pair that has its beginning. */
  readonly whole: ReadonlyMap<Pair, string>;
  /** Pairs that are the rest of a number and no keys. */
  readonly rests: ReadonlySet<Pair>;
}

export function splitNumbers(map: YAMLMap): SplitNumbers {
  const whole = new Map<Pair, string>();
  const rests = new Set<Pair>();
  let beginning: Pair | undefined;
  for (const pair of map.flow === true ? map.items : []) {
    const rest = restOf(pair);
    if (beginning !== undefined && rest !== undefined) {
      whole.set(beginning, `${whole.get(beginning) ?? sourceOf(beginning.value)},${rest}`);
      rests.add(pair);
    } else beginning = isScalar(pair.value) && typeof pair.value.value === "number" ? pair : undefined;
  }
  return { whole, rests };
}

/** The digits of a key that has no value. */
function restOf({ key, value }: Pair): string | undefined {
  const isEmpty = value === null || (isScalar(value) && value.value === null && sourceOf(value) === "");
  const text = sourceOf(key);
  return isEmpty && /^\d+(?:\.\d+)?%?$/.test(text) ? text : undefined;
}

function sourceOf(node: unknown): string {
  return isScalar(node) && node.type === "PLAIN" ? (node.source ?? "") : "";
}

export function splitNumberProblem(path: string, written: string): Problem {
  return {
    code: "split-number",
    path,
    message: "a comma splits the number",
    got: written,
    expected: "a number without commas",
    remedy: commaRemedy(written) ?? "write the number without commas",
  };
}
