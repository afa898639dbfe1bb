import { stringify } from "yaml";
import type { z } from "zod";
import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";
import { formatPath } from "../reading/document-path";
import { shown, valueAt } from "../reading/values";
import { withoutComma } from "../reading/commas";
import { expectedMark } from "./fields";
import { fieldWord } from "./field-words";
import { accepts, knownKeys, placesOfKey } from "./find-schema";
import { numberCorrection, written, type Correction } from "./remedies";
import { shapeRemedy } from "./shapes";

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** A problem together with its path as segments, which repairs and the detection of secrets use. */
export interface LocatedProblem {
  readonly problem: Problem;
  readonly segments: Path;
  /** An accepted value that is probably meant: with it in place, the rest can be checked. */
  readonly standIn?: unknown;
  /** The known key that an unknown one is likely to be. */
  readonly near?: string;
}

/** Turns the schema's issues into problems. */
export function problemsOf(issues: readonly Issue[], document: unknown, schema: z.ZodType): LocatedProblem[] {
  return withoutMisspelt(issues.flatMap((issue) => fromIssue(issue, [], document, schema)));
}

/** A key that is missing because it is misspelt is one problem: the unknown key, to be written as the missing one. */
function withoutMisspelt(found: readonly LocatedProblem[]): LocatedProblem[] {
  const missing = new Map(
    found.flatMap((entry) => (entry.problem.code === "missing-key" ? [[entry.problem.path, entry]] : [])),
  );
  const meant = new Map<LocatedProblem, LocatedProblem>();
  for (const entry of found) {
    if (entry.problem.code !== "unknown-key" || entry.near === undefined) continue;
    const path = formatPath([...entry.segments.slice(0, -1), entry.near]);
    const lacking = missing.get(path);
    if (lacking === undefined) continue;
    missing.delete(path);
    meant.set(entry, { ...entry, problem: { ...entry.problem, remedy: `write \`${entry.near}\`, which is missing` } });
    meant.set(lacking, lacking);
  }
  return found.flatMap((entry) =>
    entry.problem.code === "missing-key" && meant.has(entry) ? [] : [meant.get(entry) ?? entry],
  );
}

function fromIssue(issue: Issue, above: Path, document: unknown, schema: z.ZodType): LocatedProblem[] {
  const segments = [...above, ...(issue.path as Path)];
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(segments, key, schema));
  if (issue.code === "invalid_union") {
    const branch = issue.errors.find((errors) => errors.length > 0 && errors.every(isInside));
    if (branch !== undefined) return branch.flatMap((inner) => fromIssue(inner, segments, document, schema));
  }
  if (issue.code === "invalid_key") return [located("wrong-name", segments, "not a valid name", {})];
  const value = valueAt(document, segments);
  if (value === undefined) return [missing(segments, issue)];
  if (issue.code === "invalid_value" && issue.values.length > 1) return [notOneOf(segments, value, issue.values)];
  return [wrongValue(segments, value, issue, schema)];
}

/** Whether the issue is inside the value and does not reject the value as a whole. */
function isInside(issue: Issue): boolean {
  return issue.path.length > 0 || issue.code === "unrecognized_keys";
}

function located(code: string, segments: Path, message: string, rest: Partial<Problem>): LocatedProblem {
  return { segments, problem: { code, path: formatPath(segments), message, ...rest } };
}

function unknownKey(above: Path, key: string, schema: z.ZodType): LocatedProblem {
  const keys = knownKeys(schema, above) ?? [];
  const near = nearest(key, keys);
  const problem = located("unknown-key", [...above, key], "unknown key", {
    expected: keys.length === 0 ? "no key here" : `one of ${keys.join(", ")}`,
    remedy: unknownKeyRemedy(key, near, schema),
  });
  return near === undefined ? problem : { ...problem, near };
}

/** More places than these do not tell which one is meant. */
const FEW_PLACES = 2;

function unknownKeyRemedy(key: string, near: string | undefined, schema: z.ZodType): string {
  const word = near !== undefined && isPlural(key, near) ? undefined : fieldWord(key);
  if (word !== undefined) return `${word.what} under \`${word.key}\`: write \`${word.example}\` there`;
  if (near !== undefined) return `write \`${near}\` if you mean that, else remove the key`;
  const places = placesOfKey(schema, key);
  if (places.length === 0 || places.length > FEW_PLACES) return "remove the key";
  return `write it ${places.map(placeText).join(" or ")} if you mean that, else remove the key`;
}

function placeText(place: string): string {
  return place === "" ? "at the top of the document" : `under \`${place}\``;
}

function isPlural(word: string, other: string): boolean {
  return word === `${other}s` || other === `${word}s`;
}

function missing(segments: Path, issue: Issue): LocatedProblem {
  const key = String(segments.at(-1) ?? "");
  const problem = located("missing-key", segments, "the key is missing", {
    expected: expectedOf(issue),
    remedy: `add \`${key}\``,
  });
  return issue.code === "invalid_value" ? { ...problem, standIn: issue.values[0] } : problem;
}

function notOneOf(segments: Path, value: unknown, values: readonly unknown[]): LocatedProblem {
  const words = values.map(String);
  const near = typeof value === "object" ? undefined : nearest(String(value), words);
  const meant = near ?? words.find((word) => word === "other") ?? words[0] ?? "";
  const quote = (typeof value === "number" || typeof value === "boolean") && words.includes(String(value));
  const problem = located("wrong-value", segments, "this is not an allowed value", {
    got: shown(value),
    expected: `one of ${words.join(", ")}`,
    remedy: quote ? `put it in quotes: "${String(value)}"` : `write \`${stringify(meant).trim()}\``,
  });
  return { ...problem, standIn: quote ? String(value) : meant };
}

function wrongValue(segments: Path, value: unknown, issue: Issue, schema: z.ZodType): LocatedProblem {
  const expected = expectedOf(issue);
  const ofKind = issue.code === "invalid_type" || issue.code === "invalid_union";
  const message = ofKind ? "this value has the wrong type" : "this value is not valid";
  const problem = located(ofKind ? "wrong-type" : "wrong-value", segments, message, {
    // Text in place of a map may be anything, including a password.
    got: typeof value === "string" && /^a (?:map|list)/.test(expected) ? "text" : shown(value),
    expected,
    remedy: remedyFor(segments, value, expected, schema),
  });
  return { ...problem, standIn: likely(value, expected) };
}

/** Guesses a number from text with a unit, or text from a number. */
function likely(value: unknown, expected: string): unknown {
  if (typeof value === "string" && expected.includes("number")) return parseFloat(withoutComma(value) ?? value) || 1;
  return typeof value === "number" && expected.includes("quotes") ? String(value) : undefined;
}

function remedyFor(segments: Path, value: unknown, expected: string, schema: z.ZodType): string {
  const key = segments.at(-1) ?? "the document";
  if (value === null) return emptyRemedy(key, accepts(schema, segments, undefined));
  if (expected === "true or false") return `write \`${key}: true\` or \`${key}: false\` without quotes`;
  if (/^(?:a map|a list|lists)/.test(expected)) return shapeRemedy(segments) ?? `write ${expected}`;
  const correction = correctionOf(String(key), value, expected);
  if (typeof correction === "string") return correction;
  if (correction === undefined || !accepts(schema, segments, correction.value)) return `write ${expected}`;
  return `${correction.lead} \`${written(segments, correction.value)}\``;
}

function emptyRemedy(key: string | number, mayBeLeftOut: boolean): string {
  if (typeof key === "number") return "write the item after its `-`, or remove it";
  return `give \`${key}\` a value${mayBeLeftOut ? ", or remove the key" : ""}`;
}

/** What is likely meant by a scalar of another type; or the whole remedy. */
function correctionOf(key: string, value: unknown, expected: string): Correction | string | undefined {
  const wantsNumber = /number|percentage|price/.test(expected);
  if (typeof value === "string") return wantsNumber ? numberCorrection(key, value, expected) : undefined;
  if (typeof value !== "number" && typeof value !== "boolean") return undefined;
  return { lead: "if the value is right, put it in quotes:", value: String(value) };
}

const kinds: Readonly<Record<string, string>> = {
  object: "a map of keys and values",
  record: "a map of keys and values",
  array: "a list",
  tuple: "a list of two",
  string: "text",
  number: "a number",
  boolean: "true or false",
};

function expectedOf(issue: Issue): string {
  if (issue.message.startsWith(expectedMark)) return issue.message.slice(expectedMark.length);
  if (issue.code === "invalid_type") return kinds[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") {
    const words = issue.values.map(String).join(", ");
    return issue.values.length > 1 ? `one of ${words}` : words;
  }
  return "another value";
}
