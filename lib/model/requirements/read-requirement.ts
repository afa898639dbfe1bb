import type { Problem } from "../../base/problem";
import { requirementExpected, splitRequirement, stepWord } from "./grammar";
import { emptyTermProblem, tooManyCases } from "./amounts";
import { nameable, readTerm, termText, unknownTerm } from "./read-term";
import { anyWords, type FailureNames, type FailureTerm, type SurvivalRequirement } from "./types";

export interface ReadRequirement {
  /** Absent if there are problems. */
  readonly requirement?: SurvivalRequirement;
  /**
   * Present instead of `requirement` if it was understood but matches nothing here. A document may contain it: a
   * missing witness is up to the rules. Where only this failure was requested, `problems` describe the mistake.
   */
  readonly withoutCases?: SurvivalRequirement;
  readonly problems: readonly Problem[];
}

/** Reads `any-member`, `dc1 + witness`, `north then any-member`; `path` is its place in the document. */
export function readRequirement(text: string, names: FailureNames, path: string): ReadRequirement {
  const written = splitRequirement(text);
  if (written === undefined) return { problems: [badRequirement(text, names, path)] };
  const problems: Problem[] = [];
  const steps = written.map((step) => step.flatMap((term) => readOr(term, names, [...anyWords], path, problems)));
  if (problems.length > 0) return { problems };
  const empty = unique(steps.flat().flatMap((term) => emptyTermProblem(term, names, path) ?? []));
  if (empty.length > 0) return { withoutCases: { text: text.trim(), steps, hasNoCases: true }, problems: empty };
  const tooMany = tooManyCases(steps, written, names, path);
  if (tooMany !== undefined) return { problems: [tooMany] };
  return { requirement: { text: text.trim(), steps }, problems };
}

/** The requirement in its shortest form, which reads back as the same requirement. */
export function requirementText({ steps }: SurvivalRequirement, names: FailureNames): string {
  return steps.map((step) => step.map((term) => termText(term, names)).join(" + ")).join(" then ");
}

export interface ReadFailures {
  /** What fails at the same time, step by step. */
  readonly steps: readonly (readonly FailureTerm[])[];
  readonly problems: readonly Problem[];
}

/** Reads `dc1,MBX3,witness,link:dc1-dc2`: simultaneous failures, separated by commas. */
export function readFailure(text: string, names: FailureNames, path: string): ReadFailures {
  const words = text.split(",").map((word) => word.trim()).filter((word) => word !== ""); // prettier-ignore
  if (words.length === 0) return { steps: [[]], problems: [nothingNamed(path)] };
  const problems: Problem[] = [];
  const terms = words.flatMap((word) => readOr(word, names, [], path, problems));
  for (const term of terms) {
    const empty = term.kind === "witness" ? emptyTermProblem(term, names, path) : undefined;
    if (empty !== undefined) problems.push(empty);
    if (term.kind.startsWith("any-")) problems.push(severalFailures(term.kind, path));
  }
  return { steps: [terms], problems };
}

/** Reads `MBX1; MBX2; dc2`: failures in sequence, each written as for `readFailure`. */
export function readSequence(text: string, names: FailureNames, path: string): ReadFailures {
  const read = text.split(";").map((step, place) => readFailure(step, names, `${path}[${place}]`));
  return { steps: read.flatMap(({ steps }) => steps), problems: read.flatMap(({ problems }) => problems) };
}

function readOr(
  text: string,
  names: FailureNames,
  words: readonly string[],
  path: string,
  problems: Problem[],
): FailureTerm[] {
  const term = readTerm(text, names);
  if (term !== undefined) return [term];
  problems.push(unknownTerm(text, names, words, path));
  return [];
}

/** A word may occur several times and is reported once. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [problem.got, problem])).values()];
}

function badRequirement(text: string, names: FailureNames, path: string): Problem {
  const meant = likelyMeant(text);
  const isAccepted = meant !== undefined && readRequirement(meant, names, path).problems.length === 0;
  return {
    code: "bad-requirement",
    path,
    message: "cannot be read as a requirement",
    got: JSON.stringify(text.length > 100 ? `${text.slice(0, 97)}...` : text),
    expected: requirementExpected,
    remedy: isAccepted ? `did you mean \`${meant}\`?` : "write for example `any-datacenter`",
  };
}

/** With separators of other grammars replaced by ours; undefined if the result is not valid either. */
function likelyMeant(text: string): string | undefined {
  const joined = text
    .replace(/\s*(?:[,;&]|\b(?:and|plus)\b)\s*/gi, " + ")
    .replace(/\s+then\s+/gi, ` ${stepWord} `)
    .trim();
  return joined === text.trim() || splitRequirement(joined) === undefined ? undefined : joined;
}

function nothingNamed(path: string): Problem {
  return {
    code: "no-failure",
    path,
    message: "names nothing that fails",
    got: '""',
    expected: "names with commas between them",
    remedy: "name a datacenter, member, host, witness or link:A-B",
  };
}

function severalFailures(word: string, path: string): Problem {
  return {
    code: "several-failures",
    path,
    message: "stands for several failures, of which one must be named",
    got: JSON.stringify(word),
    expected: nameable,
    remedy: `judge all of them with --must-survive ${word}`,
  };
}
