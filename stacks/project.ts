import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { App, FindingsError, MailDeployment, problemText, ProblemsError, readDeployment, readLock } from "../lib";
import type { Lock } from "../lib";

/**
 * Synthesizes the document that the context `deployment` of the nearest cdktf.json names, into the folder given by the
 * environment (`CDKTF_OUTDIR`) or cdktf.json; paths in cdktf.json are relative to its own folder.
 *
 * @param report Receives the error text for the document's author; a stack trace of this program would not help them.
 * @returns Exit code: 0, 1 for blocking findings, or 2 for any other error (DESIGN 6).
 */
export function synthesizeProject(startedIn: string, report: (text: string) => void): 0 | 1 | 2 {
  try {
    synthesize(startedIn);
    return 0;
  } catch (error) {
    if (error instanceof ProblemsError) report(error.problems.map((problem) => `${problemText(problem)}\n`).join(""));
    else report(`${error instanceof Error ? error.message : String(error)}\n`);
    return error instanceof FindingsError ? 1 : 2;
  }
}

interface Settings {
  readonly output?: string;
  readonly context?: Readonly<Record<string, unknown>>;
}

function synthesize(startedIn: string): void {
  const folder = projectFolder(startedIn);
  const settings = JSON.parse(readFileSync(path.join(folder, "cdktf.json"), "utf8")) as Settings;
  const outdir = process.env["CDKTF_OUTDIR"] ?? path.join(folder, settings.output ?? "cdktf.out");
  const app = new App({ outdir, context: settings.context ?? {} });
  const file: unknown = app.node.tryGetContext("deployment");
  if (typeof file !== "string") {
    throw new Error(
      `context.deployment in cdktf.json: names the document to synthesize, got ${JSON.stringify(file)}, expected a path`,
    );
  }
  const text = readFileSync(path.resolve(folder, file), "utf8");
  const { deployment, document, problems } = readDeployment(text, { fileName: file });
  if (deployment === undefined || document === undefined) throw new ProblemsError(problems);
  const lock = readDocumentLock(path.resolve(folder, file));
  const documentFolder = path.dirname(path.resolve(folder, file));
  new MailDeployment(app, deployment.name, document, { documentFolder, ...(lock === undefined ? {} : { lock }) });
  app.synth();
}

/** The document's earlier decisions, if it has a lock. */
function readDocumentLock(file: string): Lock | undefined {
  const beside = `${file}.lock.json`;
  if (!existsSync(beside)) return undefined;
  const { lock, problems } = readLock(readFileSync(beside, "utf8"));
  if (problems.length > 0) throw new ProblemsError(problems);
  return lock;
}

/** The nearest folder upwards with a cdktf.json: cdktf starts the app there, but it can also be started below. */
function projectFolder(startedIn: string): string {
  for (let folder = startedIn; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, "cdktf.json"))) return folder;
    if (path.dirname(folder) === folder) {
      throw new Error(`no cdktf.json in ${startedIn} or above it; start the app in the project's folder`);
    }
  }
}
