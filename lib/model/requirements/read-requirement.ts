import type { Problem } from "../../base/problem";
import { requirementExpected, splitRequirement } from "./grammar";
import { nameable, readTerm, termText, unknownTerm } from "./read-term";
import { anyWords, type FailureNames, type FailureTerm, type SurvivalRequirement } from "./types";

export interface ReadRequirement {
  /** Absent if there are problems. */
  readonly requirement?: SurvivalRequirement;
  readonly problems: readonly Problem[];
}

/** Reads `any-member`, `dc1 + witness`, `north then any-member`; `path` is its place in the document. */
export function readRequirement(text: string, names: FailureNames, path: string): ReadRequirement {
  const written = splitRequirement(text);
  if (written === undefined) return { problems: [badRequirement(text, path)] };
  const problems: Problem[] = [];
  const steps = written.map((step) => step.flatMap((term) => readOr(term, names, [...anyWords], path, problems)));
  if (problems.length > 0) return { problems };
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
    if (term.kind === "witness" && names.witnesses.length === 0) problems.push(noWitness(path));
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

function badRequirement(text: string, path: string): Problem {
  return {
    code: "bad-requirement",
    path,
    message: "cannot be read as a requirement",
    got: JSON.stringify(text),
    expected: requirementExpected,
    remedy: "write `any-member`, or names with + or then between them",
  };
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
    message: "stands for many failures, of which one has to be named",
    got: JSON.stringify(word),
    expected: nameable,
    remedy: `judge all of them with --must-survive ${word}`,
  };
}

function noWitness(path: string): Problem {
  return {
    code: "no-witness",
    path,
    message: "nothing has a witness here",
    got: '"witness"',
    expected: nameable.replace(", the witness", ""),
    remedy: "remove the witness",
  };
}
