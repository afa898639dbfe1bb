// Proves that the cdktf app follows cdktf.json, once started by ts-node like cdktf's command and otherwise in this process; it
// does not run that command itself.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { App, MailDeployment } from "../../lib";
import { synthesizeProject } from "../../stacks/project";
import { contentsOf, temporaryFolder } from "../constructs/support/folders";
import { townDocument } from "../constructs/support/town";

const root = path.join(__dirname, "..", "..");
const folder = temporaryFolder();

interface Settings {
  readonly app: string;
  readonly context: { readonly deployment: string };
}
const settings = JSON.parse(readFileSync(path.join(root, "cdktf.json"), "utf8")) as Settings;

const outside = ["CDKTF_OUTDIR", "CDKTF_CONTEXT_JSON"] as const;
const before = outside.map((name) => process.env[name]);
afterEach(() => {
  outside.forEach((name, index) => {
    if (before[index] === undefined) delete process.env[name];
    else process.env[name] = before[index];
  });
});

function run(startedIn: string, environment: Readonly<Record<string, string>> = {}) {
  for (const name of outside) delete process.env[name];
  Object.assign(process.env, environment);
  let stderr = "";
  const status = synthesizeProject(startedIn, (text) => void (stderr += text));
  return { status, stderr };
}

/** A separate project with this document. */
function project(document: string, context: object = { deployment: "documents/town.yaml" }): string {
  mkdirSync(path.join(folder(), "documents"));
  writeFileSync(path.join(folder(), "documents", "town.yaml"), document);
  writeFileSync(path.join(folder(), "cdktf.json"), JSON.stringify({ ...settings, context, output: "written" }));
  return folder();
}

const townText = readFileSync(path.join(root, "examples", "town", "town.yaml"), "utf8");

it("names this app and the town's document, and sends no crash reports", () => {
  expect(settings).toMatchObject({
    language: "typescript",
    app: "npx ts-node stacks/main.ts",
    output: "cdktf.out",
    sendCrashReports: "false",
    context: { deployment: "examples/town/town.yaml" },
  });
});

it("writes what the same deployment gives, started by ts-node, into the folder that cdktf's command names", () => {
  const outdir = path.join(folder(), "out");
  const started = spawnSync(process.execPath, ["-r", "ts-node/register", "stacks/main.ts"], {
    cwd: root,
    env: { ...process.env, CDKTF_OUTDIR: outdir },
    encoding: "utf8",
  });
  expect([started.status, started.stderr]).toEqual([0, ""]);
  const app = new App({ outdir: path.join(folder(), "expected") });
  new MailDeployment(app, "town", townDocument());
  app.synth();
  expect(contentsOf(outdir)).toEqual(contentsOf(app.outdir));
}, 120_000);

it("finds document and output by cdktf.json, also when started below it; the command's context takes precedence", () => {
  const place = project(townText, { deployment: "nowhere.yaml" });
  const context = JSON.stringify({ deployment: "documents/town.yaml" });
  expect(run(path.join(place, "documents"), { CDKTF_CONTEXT_JSON: context })).toEqual({ status: 0, stderr: "" });
  expect(Object.keys(contentsOf(path.join(place, "written")))).toContain("stacks/town-dc2/cdk.tf.json");
});

it("fails with every problem, place and line, and writes nothing, for an invalid document", () => {
  const place = project(townText.replace("version: SE ", "version: 12 ").replace("domains:", "domain:"));
  const { status, stderr } = run(place);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^exchange\.version \(line 12, column \d+\): /m);
  expect(stderr).toMatch(/^domain \(line \d+, column \d+\): /m);
  expect(stderr).not.toContain("at ");
  expect(Object.keys(contentsOf(place))).toEqual(["cdktf.json", "documents/town.yaml"]);
});

it("fails with the findings for a refused design", () => {
  const place = project(townText.replace("machine: { processors", "machine: { dynamicMemory: true, processors"));
  const { status, stderr } = run(place);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^error [a-z0-9-]+: clusters\[0\]\.machine\.dynamicMemory/m);
  expect(Object.keys(contentsOf(place))).toEqual(["cdktf.json", "documents/town.yaml"]);
});

it("fails if no document is named", () => {
  const place = project(townText, {});
  copyFileSync(path.join(place, "documents", "town.yaml"), path.join(place, "town.yaml"));
  expect(run(place)).toEqual({
    status: 2,
    stderr: "context.deployment in cdktf.json: names the document to synthesize, got undefined, expected a path\n",
  });
});

it("fails without a cdktf.json", () => {
  expect(run(folder())).toEqual({
    status: 2,
    stderr: `no cdktf.json in ${folder()} or above it; start the app in the project's folder\n`,
  });
});
