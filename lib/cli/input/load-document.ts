import * as path from "node:path";
import type { Problem } from "../../base/problem";
import type { Deployment, DeploymentDocument, DocumentPaths, KeyOrigin } from "../../model";
import type { Plan } from "../../plan";
import type { Judgement, Rule } from "../../rules";
import { withoutLockNote } from "../../report";
import { standardInput, type CommandIo } from "../io";
import { modules } from "../lazy-modules";
import { lockNameOf, readDocumentLock } from "./lock-file";
import { loadCustomRules, rulesOfDocument, rulesOfOption } from "./rule-modules";
import { readText } from "./read-bytes";
import { DocumentError, type ReadDocument } from "./read-document";

export interface Loaded {
  /** Its name in reports: the given path, or `standard input`. */
  readonly name: string;
  readonly deployment: Deployment;
  /** The document as data, as written. */
  readonly document: DeploymentDocument;
  /** Where the parts of the deployment are in the document. */
  readonly paths: DocumentPaths;
  readonly positionOf: (path: string) => Problem["position"];
  /** Every key that the document specifies or omits, with the origin of its value. */
  readonly origins: () => readonly KeyOrigin[];
  readonly plan: Plan;
  /** Says that decisions are not kept; empty with a lock. */
  readonly lockNote: string;
  /**
   * Evaluates the plan as of a date, with the document's own rules and those of further modules (paths relative to the
   * working directory). Throws `ProblemsError` for modules that cannot be used.
   */
  judge(date: string, strict: boolean, modules?: readonly string[]): Promise<Judged>;
}

export interface Judged {
  readonly judgement: Judgement;
  readonly rules: readonly Rule[];
  readonly customRules: readonly Rule[];
}

/** Reads a document and the lock next to it. Throws `DocumentError` with every problem of the document. */
export async function readDocument(file: string, io: CommandIo): Promise<ReadDocument> {
  const name = file === "-" ? standardInput : file;
  const text = await readText(file, io);
  const format = formatOf(file);
  const read = modules.model().readDeployment(text, { ...(format === undefined ? {} : { format }), fileName: name });
  if (read.deployment === undefined || read.document === undefined) throw new DocumentError(read.problems, name);
  const { document, positionOf, origins, paths } = read;
  const described = read.deployment;
  const planWith: ReadDocument["planWith"] = (lock) => {
    const options = { paths, ...(lock === undefined ? {} : { lock }) };
    const { plan, problems, deployment } = modules.plan().planDeployment(described, options);
    if (plan !== undefined) return { plan, deployment };
    throw new DocumentError(
      problems.map((problem) => positioned(problem, positionOf)),
      name,
    );
  };
  return { name, document, paths, positionOf, origins, documentLock: readDocumentLock(file, io), planWith };
}

/** Reads and plans a document, with its lock. Throws `DocumentError` with every problem found. */
export async function loadDocument(file: string, io: CommandIo): Promise<Loaded> {
  const read = await readDocument(file, io);
  const { name, document, paths, positionOf, origins, documentLock } = read;
  if (documentLock.problems.length > 0) throw new DocumentError(documentLock.problems, lockNameOf(file) ?? name);
  const { plan, deployment } = read.planWith(documentLock.lock);
  return {
    name,
    deployment,
    document,
    paths,
    positionOf,
    origins,
    plan,
    lockNote: documentLock.lock === undefined ? withoutLockNote(file) : "",
    judge: async (date, strict, ruleModules = []) => {
      const customRules = await loadCustomRules(
        [...rulesOfDocument(read, file, io), ...rulesOfOption(ruleModules, io)],
        read,
      );
      const rules = [...modules.rules().allRules, ...customRules];
      const judgement = modules.rules().judge({ deployment, plan, paths, positionOf, date, strict, rules });
      return { judgement, rules, customRules };
    },
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
