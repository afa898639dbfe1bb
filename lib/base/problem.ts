import { alternativeText, type Alternative } from "./alternative";
import { claimText } from "./claim";
import { databaseBoundsText, type DatabaseBounds } from "./database-bounds";

/** A place in the text of a document, counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A value that was tried in vain, and what prevents it. */
export interface Attempt {
  readonly value: number;
  readonly message: string;
  readonly got?: string;
  readonly closest?: string;
  readonly expected?: string;
  readonly bounds?: DatabaseBounds;
}

/** One problem of a document, as data. `problemText` words it. */
export interface Problem {
  /** Stable name of the kind of problem, for example `unknown-key`. */
  readonly code: string;
  /** Where: `clusters[0].witness.datacenter`; empty for the whole document. */
  readonly path: string;
  /** What is wrong, in words without the value. */
  readonly message: string;
  /** The value found, as JSON; omitted if there is none or if it may be a secret. */
  readonly got?: string;
  /** Of several candidates in `got` the one that lacks least: `HV11 has 127 GB of memory free, needs 128`. */
  readonly closest?: string;
  /** What is allowed. */
  readonly expected?: string;
  /** Numbers of databases between which there is none; in place of `expected`. */
  readonly bounds?: DatabaseBounds;
  /** Values that were tried in vain, where the planner searches for one that is possible. */
  readonly tried?: readonly Attempt[];
  /** What to change. */
  readonly remedy?: string;
  /** Smallest changes with which it was tried with success, each sufficient by itself; in place of `remedy`. */
  readonly alternatives?: readonly Alternative[];
  /** Names of everything concerned, where the message gives only the first. */
  readonly names?: readonly string[];
  /** Position in the source text; omitted for documents given as objects. */
  readonly position?: Position;
}

/**
 * `<path>: <what is wrong>, got <value>, expected <allowed>; <what to change>`, with line and column if
 * known.
 */
export function problemText(problem: Problem): string {
  const place = problem.path === "" ? "document" : problem.path;
  const at =
    problem.position === undefined ? "" : ` (line ${problem.position.line}, column ${problem.position.column})`;
  const remedy = problemRemedy(problem);
  return `${place}${at}: ${problemClaim(problem)}${remedy === undefined ? "" : `; ${remedy}`}`;
}

/** What is wrong, with what was tried: everything of a problem but its place and remedy. */
export function problemClaim(problem: Attempted & Pick<Problem, "tried">): string {
  const tried = problem.tried?.map(attemptText) ?? [];
  return `${attemptedText(problem)}${tried.length === 0 ? "" : ` (${tried.join("; ")})`}`;
}

/** What to change: the alternatives that were found, else the remedy. */
export function problemRemedy({
  remedy,
  alternatives = [],
}: Pick<Problem, "remedy" | "alternatives">): string | undefined {
  return alternatives.length === 0 ? remedy : `it would fit ${alternatives.map(alternativeText).join(", or ")}`;
}

/** `with 2: <what is wrong>, got <value>, expected <allowed>`. */
export function attemptText(attempt: Attempt): string {
  return `with ${attempt.value}: ${attemptedText(attempt)}`;
}

type Attempted = Pick<Problem, "message" | "got" | "closest" | "expected" | "bounds">;

function attemptedText({ message, got, closest, expected, bounds }: Attempted): string {
  const found = closest === undefined ? got : `${got ?? "none"}; ${closest}`;
  const allowed = bounds === undefined ? expected : databaseBoundsText(bounds);
  return claimText({
    message,
    ...(found === undefined ? {} : { got: found }),
    ...(allowed === undefined ? {} : { expected: allowed }),
  });
}

/** Thrown once, at the edge, with all problems: inside the library, problems are returned and never thrown. */
export class ProblemsError extends Error {
  override readonly name = "ProblemsError";
  /** `file` is the name of the document or other file that the problems are about; omitted for those of a call. */
  constructor(
    readonly problems: readonly Problem[],
    readonly file?: string,
  ) {
    super(problems.map(problemText).join("\n"));
  }
}
