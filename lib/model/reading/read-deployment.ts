import type { Position, Problem } from "../../base/problem";
import type { DeploymentDocument } from "../generated/documents";
import { PathRegister, type DocumentPaths } from "../expand/document-paths";
import { expandDocument } from "../expand/deployment";
import { checkReferences } from "../references/check-references";
import { schemaWith } from "../schema/further-platforms";
import { problemsOf, type LocatedProblem } from "../schema/issues";
import type { ParsedDocument } from "../schema/parsed";
import type { Deployment } from "../types";
import { parentPath } from "./document-path";
import { limits, type Loaded } from "./loaded";
import { originsOf, type KeyOrigin } from "./origins";
import { loadObject } from "./plain";
import { removeRejected } from "./repair";
import { isHidden, scanSecrets } from "./secrets";
import { loadText } from "./load-text";

export interface ReadOptions {
  /** Format of the text. Default: by the extension of `fileName`, otherwise `yaml`, of which JSON is a subset. */
  readonly format?: "yaml" | "json";
  readonly fileName?: string;
  /** Platforms that a datacenter may name in addition to those of this library. Default: none. */
  readonly platforms?: readonly string[];
}

export interface ReadResult {
  /** The expanded document; absent if there are problems. */
  readonly deployment?: Deployment;
  /** The document as written, as plain data; absent if there are problems. */
  readonly document?: DeploymentDocument;
  /** All problems, in document order. */
  readonly problems: readonly Problem[];
  /** Where the parts of the deployment are in the document. */
  readonly paths: DocumentPaths;
  /** Position of a path in the document's text, or of its nearest ancestor; `undefined` for documents given as objects. */
  positionOf(path: string): Position | undefined;
  /** Every key that the document specifies or omits, with its value and its origin; empty if there are problems. */
  origins(): readonly KeyOrigin[];
}

/**
 * Reads a deployment: text is YAML or JSON, anything else a typed document. Never throws; a document that cannot be
 * accepted returns all its problems and no deployment.
 */
export function readDeployment(input: unknown, options: ReadOptions = {}): ReadResult {
  try {
    return read(input, options);
  } catch (error) {
    const kind = error instanceof Error ? error.name : typeof error;
    return failure([
      { code: "unreadable", path: "", message: `the document could not be read (${kind})`, remedy: "give plain data" },
    ]);
  }
}

function read(input: unknown, options: ReadOptions): ReadResult {
  const loaded = typeof input === "string" ? loadText(input, formatOf(options)) : loadObject(input);
  if (loaded.value === undefined || loaded.value === null || typeof loaded.value !== "object") {
    return failure(loaded.problems.length > 0 ? loaded.problems : [notAMap()], loaded);
  }
  const secrets = scanSecrets(loaded.value);
  const early = [...loaded.problems, ...secrets.problems];
  const schema = schemaWith(options.platforms ?? []);
  const parsed = schema.safeParse(loaded.value, { jitless: true });
  if (!parsed.success) {
    const refused = problemsOf(parsed.error.issues, loaded.value, schema);
    const shown = refused.map(({ problem }) => problem).filter(({ path }) => !isHidden(path, secrets.hidden));
    const further = problemsOfRemains(loaded.value, refused);
    return failure([...early, ...shown, ...further], loaded, secrets.hidden);
  }
  const document = parsed.data as ParsedDocument;
  const { deployment, problems, paths, followed } = expandDocument(document);
  const all = [...early, ...problems, ...checkReferences(document, deployment, paths)];
  if (all.length > 0) return failure(all, loaded, secrets.hidden);
  return {
    deployment,
    document: loaded.value as DeploymentDocument,
    problems: [],
    paths,
    positionOf: (path) => positionIn(loaded, path),
    origins: () => originsOf(loaded.value, followed),
  };
}

/** Cross-reference problems in what is left of a document after removing the parts that the schema rejected. */
function problemsOfRemains(value: object, refused: readonly LocatedProblem[]): Problem[] {
  const remains = removeRejected(value, refused);
  if (remains === undefined) return [];
  const { deployment, problems, paths } = expandDocument(remains.document);
  return [...problems, ...checkReferences(remains.document, deployment, paths)]
    .filter(remains.isGenuine)
    .map((problem) => ({ ...problem, path: remains.originalPath(problem.path) }));
}

function formatOf(options: ReadOptions): "yaml" | "json" {
  return options.format ?? (options.fileName?.toLowerCase().endsWith(".json") === true ? "json" : "yaml");
}

function failure(problems: readonly Problem[], loaded?: Loaded, hidden: ReadonlySet<string> = new Set()): ReadResult {
  return {
    problems: finish(problems, loaded, hidden),
    paths: new PathRegister(),
    positionOf: (path) => (loaded === undefined ? undefined : positionIn(loaded, path)),
    origins: () => [],
  };
}

/** Adds positions to problems, removes values that may be secrets, and drops duplicates. */
function finish(problems: readonly Problem[], loaded: Loaded | undefined, hidden: ReadonlySet<string>): Problem[] {
  const placed = withoutConsequences(problems).map((problem) => {
    const { got, ...rest } = problem;
    const position = problem.position ?? positionOfProblem(problem, loaded);
    return {
      ...rest,
      ...(got === undefined || isHidden(problem.path, hidden) ? {} : { got }),
      ...(position === undefined ? {} : { position }),
    };
  });
  const unique = new Map(placed.map((problem) => [`${problem.path}\n${problem.code}\n${problem.message}`, problem]));
  return [...unique.values()].sort(byPosition).slice(0, limits.problems);
}

/** A text that the engine would evaluate is no valid name, network or requirement either: that is one cause. */
function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const isCause = ({ code }: Problem): boolean => code === "template-sequence";
  const evaluated = new Set(problems.filter(isCause).map(({ path }) => path));
  return problems.filter((problem) => isCause(problem) || !evaluated.has(problem.path));
}

function positionOfProblem(problem: Problem, loaded: Loaded | undefined): Position | undefined {
  if (loaded === undefined) return undefined;
  const atKey = ["unknown-key", "secret-literal"].includes(problem.code);
  return loaded.place(problem.path, atKey ? "key" : "value") ?? positionIn(loaded, problem.path);
}

function positionIn(loaded: Loaded, path: string): Position | undefined {
  for (let at: string | undefined = path; at !== undefined; at = parentPath(at)) {
    const position = loaded.place(at, "value");
    if (position !== undefined) return position;
  }
  return undefined;
}

function byPosition(a: Problem, b: Problem): number {
  if (a.position === undefined || b.position === undefined) return 0;
  return a.position.line - b.position.line || a.position.column - b.position.column;
}

function notAMap(): Problem {
  return {
    code: "wrong-type",
    path: "",
    message: "a deployment is a map of keys and values",
    expected: "a document that begins with `apiVersion: mail-constructs/v1`",
    remedy: "begin with `apiVersion: mail-constructs/v1` and `name`",
  };
}
