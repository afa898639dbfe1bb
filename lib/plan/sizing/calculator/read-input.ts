import { closest } from "fastest-levenshtein";
import type { Problem } from "../../../base/problem";
import { largestHourShare, type SizingInput } from "./input";
import { inputKeys, requiredKeys, type KeyRule } from "./input-keys";
import { ownNames } from "./spellings";

/** Whether `value` is an object of keys, as JSON has them. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Checks one bare sizing input; all problems at once, each with its path. */
export function inputProblems(given: unknown, path: string): Problem[] {
  if (!isRecord(given)) return [wrongType(path, given, "an object of sizing inputs")];
  const input = ownNames(given);
  const missing = requiredKeys.filter((key) => input[key] === undefined).map((key) => missingKey(`${path}.${key}`));
  const own = Object.entries(input).flatMap(([key, value]) => keyProblems(key, value, `${path}.${key}`));
  return [...missing, ...own, ...(missing.length + own.length === 0 ? copyProblems(input, path) : [])];
}

/** An input without problems. */
export function asInput(input: unknown): SizingInput {
  return ownNames(input as Readonly<Record<string, unknown>>) as unknown as SizingInput;
}

export function missingKey(path: string): Problem {
  return { code: "missing-key", path, message: "the key is missing", remedy: "add it" };
}

export function wrongType(path: string, value: unknown, expected: string): Problem {
  return { code: "wrong-type", path, message: "wrong type", got: written(value), expected };
}

function keyProblems(key: string, value: unknown, path: string): Problem[] {
  if (value === undefined) return [];
  if (!Object.hasOwn(inputKeys, key)) {
    const near = closest(key, Object.keys(inputKeys));
    return [{ code: "unknown-key", path, message: "unknown key", remedy: `did you mean ${near}?` }];
  }
  const problem = valueProblem(inputKeys[key], value, path);
  return problem === null ? [] : [problem];
}

function valueProblem(rule: KeyRule | undefined, value: unknown, path: string): Problem | null {
  switch (rule?.kind) {
    case "boolean":
      return typeof value === "boolean" ? null : wrongType(path, value, "true or false");
    case "choice":
      return rule.choices.some((choice) => choice === value) ? null : choiceProblem(rule.choices, value, path);
    case "day":
      return dayProblem(value, path);
    case "number":
      return numberProblem(rule, value, path);
    case undefined:
      return null;
  }
}

function choiceProblem(choices: readonly (string | number)[], value: unknown, path: string): Problem {
  const expected = `one of ${choices.join(", ")}`;
  if (typeof value !== "string" && typeof value !== "number") return wrongType(path, value, expected);
  return { code: "unknown-value", path, message: "unknown value", got: written(value), expected };
}

function numberProblem(rule: Extract<KeyRule, { kind: "number" }>, value: unknown, path: string): Problem | null {
  if (rule.word !== undefined && value === rule.word) return null;
  const kind = rule.whole === true ? "a whole number" : "a number";
  const expected = `${kind} from ${rule.least} to ${rule.most}${rule.word === undefined ? "" : ` or "${rule.word}"`}`;
  if (typeof value !== "number" || Number.isNaN(value)) return wrongType(path, value, expected);
  const inside = value >= rule.least && value <= rule.most && (rule.whole !== true || Number.isInteger(value));
  return inside ? null : { code: "out-of-range", path, message: "out of range", got: written(value), expected };
}

function dayProblem(value: unknown, path: string): Problem | null {
  const expected = '24 shares from 0 to 1, or "10% in each of hours 9..18, else 0"';
  if (typeof value === "string") {
    const share = largestHourShare(value);
    if (share !== null && share <= 1) return null;
    return { code: "unknown-value", path, message: "not a profile of a day", got: written(value), expected };
  }
  const shares = Array.isArray(value) ? (value as unknown[]) : [];
  const good = shares.length === 24 && shares.every((share) => typeof share === "number" && share >= 0 && share <= 1);
  return good ? null : wrongType(path, value, expected);
}

/** More copies in the second datacenter than there are. */
function copyProblems(input: Readonly<Record<string, unknown>>, path: string): Problem[] {
  if (input.dagModel === "single-site" || input.dagModel === "stand-alone") return [];
  const problems: Problem[] = [];
  const number = (key: string): number => (typeof input[key] === "number" ? input[key] : 0);
  if (number("haInSecond") >= number("haCopies"))
    problems.push(outOfRange(`${path}.haInSecond`, input.haInSecond, "fewer than haCopies"));
  if (number("haInSecond") < 1) problems.push(outOfRange(`${path}.haInSecond`, number("haInSecond"), "at least 1"));
  if (number("lagInSecond") > number("lagCopies"))
    problems.push(outOfRange(`${path}.lagInSecond`, input.lagInSecond, "at most lagCopies"));
  return problems;
}

function outOfRange(path: string, value: unknown, expected: string): Problem {
  return { code: "out-of-range", path, message: "the copies do not add up", got: written(value), expected };
}

/** A value as JSON, shortened if long. */
function written(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "undefined");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
