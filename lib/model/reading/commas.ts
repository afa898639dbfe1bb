import { isScalar, type Pair, type YAMLMap } from "yaml";
import type { Problem } from "../../base/problem";

/** The number meant by text with a comma: 2,500 is 2500, and 3,5% is 3.5%. `undefined` if the text is no such number. */
export function withoutComma(text: string): string | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?%?$/.test(text)) return text.replaceAll(",", "");
  return /^\d+,\d+%?$/.test(text) ? text.replace(",", ".") : undefined;
}

/** How to write a number that has a comma; `undefined` if the text is no such number. */
export function commaRemedy(text: string): string | undefined {
  const number = withoutComma(text);
  if (number === undefined) return undefined;
  return number.includes(".") && !text.includes(".")
    ? `write ${number}, with a point`
    : `write ${number}, without a comma`;
}

/** Numbers in flow maps that a comma has split: YAML reads `2,500` there as 2 and a key 500. */
export interface SplitNumbers {
  /** The original text of each number, by the pair that holds its first part. */
  readonly whole: ReadonlyMap<Pair, string>;
  /** Pairs that are the second part of a number and not keys. */
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

/** The digits of a key without a value. */
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
