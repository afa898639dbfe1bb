// The cdktf app: synthesizes the document that the context `deployment` of cdktf.json names, relative to that file.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { App, FindingsError, MailDeployment, problemText, ProblemsError, readDeployment } from "../lib";

interface Settings {
  readonly output?: string;
  readonly context?: Readonly<Record<string, unknown>>;
}

function main(): void {
  const folder = projectFolder(process.cwd());
  const settings = JSON.parse(readFileSync(path.join(folder, "cdktf.json"), "utf8")) as Settings;
  const outdir = process.env["CDKTF_OUTDIR"] ?? path.join(folder, settings.output ?? "cdktf.out");
  const app = new App({ outdir, context: settings.context ?? {} });
  const file: unknown = app.node.tryGetContext("deployment");
  if (typeof file !== "string") {
    throw new Error(
      `context.deployment in cdktf.json: names the document to synthesize, got ${JSON.stringify(file)}, expected a path`,
    );
  }
  const { deployment, document, problems } = readDeployment(readFileSync(path.resolve(folder, file), "utf8"), {
    fileName: file,
  });
  if (deployment === undefined || document === undefined) throw new ProblemsError(problems);
  new MailDeployment(app, deployment.name, document);
  app.synth();
}

/** The nearest folder upwards with a cdktf.json: cdktf's command starts the app there, others may start it below. */
function projectFolder(from: string): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, "cdktf.json"))) return folder;
    if (path.dirname(folder) === folder)
      throw new Error(`no cdktf.json in ${from} or above it; start the app in the project`);
  }
}

/** What is wrong with a document is for its author: no stack of this program is printed with it (exit codes: DESIGN 6). */
function report(error: unknown): number {
  if (error instanceof ProblemsError) {
    process.stderr.write(error.problems.map((problem) => `${problemText(problem)}\n`).join(""));
    return 2;
  }
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return error instanceof FindingsError ? 1 : 2;
}

try {
  main();
} catch (error) {
  process.exitCode = report(error);
}
