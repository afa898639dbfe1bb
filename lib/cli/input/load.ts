import * as path from "node:path";
import { ProblemsError, type Problem } from "../../base/problem";
import type { Deployment, DeploymentDocument } from "../../model";
import type { Plan } from "../../plan";
import type { Judgement } from "../../rules";
import type { CommandIo } from "../io";
import { rooms } from "../rooms";
import { decodeDocument } from "./decode";
import { readBytes } from "./read-bytes";

/** A document that was read and decided. */
export interface Loaded {
  /** As it is named in reports: the path that was given, or `standard input`. */
  readonly name: string;
  readonly deployment: Deployment;
  /** The document as data, in the shape in which it was written. */
  readonly document: DeploymentDocument;
  readonly plan: Plan;
  /** Judges the plan by a day. */
  judge(date: string, strict: boolean): Judgement;
}

/** Thrown with the name of the document, so that a report can point into it. */
export class DocumentError extends ProblemsError {
  constructor(
    problems: readonly Problem[],
    readonly documentName: string,
  ) {
    super(problems);
  }
}

/** Reads and decides a document. Throws `DocumentError` with every problem there is. */
export async function loadDocument(file: string, io: CommandIo): Promise<Loaded> {
  const name = file === "-" ? "standard input" : file;
  const text = decodeDocument(await readBytes(file, io), name);
  const format = formatOf(file);
  const read = rooms.model().readDeployment(text, { ...(format === undefined ? {} : { format }), fileName: name });
  if (read.deployment === undefined || read.document === undefined) throw new DocumentError(read.problems, name);
  const { deployment, document, positionOf, paths } = read;
  const { plan, problems } = rooms.plan().planDeployment(deployment);
  if (plan === undefined)
    throw new DocumentError(
      problems.map((problem) => positioned(problem, positionOf)),
      name,
    );
  return {
    name,
    deployment,
    document,
    plan,
    judge: (date, strict) => rooms.rules().judge({ deployment, plan, paths, positionOf, date, strict }),
  };
}

function formatOf(file: string): "json" | "yaml" | undefined {
  const extension = path.extname(file).toLowerCase();
  if (extension === ".json") return "json";
  return extension === ".yaml" || extension === ".yml" ? "yaml" : undefined;
}

function positioned(problem: Problem, positionOf: (path: string) => Problem["position"]): Problem {
  const position = problem.position ?? positionOf(problem.path);
  return position === undefined ? problem : { ...problem, position };
}
