// Takes the town from its document to a plan by a real engine, using the command's own verbs; this is what `npm start` runs.
import { existsSync } from "node:fs";
import * as path from "node:path";
import { ExitCode, run, type CommandIo } from "../../lib/cli";

const root = projectRoot(__dirname);
const document = path.join("examples", "town", "town.yaml");
const output = path.join("out", "town");

interface Outcome {
  readonly code: ExitCode;
  readonly stdout: string;
  readonly stderr: string;
}

interface FoundJson {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly path: string;
    readonly waived: boolean;
  }[];
  readonly summary: Readonly<Record<"error" | "warning" | "note" | "waived", number>>;
}

async function main(): Promise<ExitCode> {
  const checked = await step("Judged", ["check", document, "--format", "json"], findingsText);
  if (checked.code !== ExitCode.fine) return checked.code;
  for (const part of ["hosts", "machines", "databases", "quorum", "records", "wiring"]) {
    const planned = await step(part === "hosts" ? "Decided" : undefined, ["plan", document, "--part", part], asPrinted);
    if (planned.code !== ExitCode.fine) return planned.code;
  }
  const synthesized = await step("Synthesized", ["synth", document, "--out", output], asPrinted);
  if (synthesized.code !== ExitCode.fine) return synthesized.code;
  const rehearsed = await step("Rehearsed by a real engine", ["rehearse", output], asPrinted);
  if (rehearsed.code === ExitCode.missingTool) {
    print(`Not rehearsed: ${rehearsed.stderr.trim().replace(/^\S*missing\S* /, "")}\n`);
  } else if (rehearsed.code !== ExitCode.fine) return rehearsed.code;
  print(`\nSee ${path.join(output, "plan.json")}, ${path.join(output, "stacks")} and ${document}.\n`);
  print(`Next: npx mail-constructs --help\n`);
  return ExitCode.fine;
}

/** Runs one verb under its heading. Errors are printed as the command prints them. */
async function step(
  heading: string | undefined,
  argv: readonly string[],
  show: (stdout: string) => string,
): Promise<Outcome> {
  if (heading !== undefined) print(`\n== ${heading}: mail-constructs ${argv.join(" ")}\n\n`);
  const outcome = await call(argv);
  if (outcome.stdout !== "") print(show(outcome.stdout));
  if (outcome.code !== ExitCode.missingTool) process.stderr.write(outcome.stderr);
  return outcome;
}

async function call(argv: readonly string[]): Promise<Outcome> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const io: CommandIo = {
    stdin: process.stdin,
    stdout: { write: (text) => stdout.push(text), isTTY: process.stdout.isTTY, columns: process.stdout.columns },
    stderr: { write: (text) => stderr.push(text) },
    environment: process.env,
    workingDirectory: root,
    today: new Date().toISOString().slice(0, 10),
    signal: new AbortController().signal,
  };
  const code = await run(argv, io);
  return { code, stdout: stdout.join(""), stderr: stderr.join("") };
}

function asPrinted(stdout: string): string {
  return `${stdout}\n`;
}

/** One line per finding: what is wrong, what to do, and the source. */
function findingsText(stdout: string): string {
  const { findings, summary } = JSON.parse(stdout) as FoundJson;
  const width = Math.max(0, ...findings.map((finding) => finding.rule.length));
  const lines = findings.map(({ rule, severity, path: place, waived }) =>
    `  ${(waived ? `${severity}, waived` : severity).padEnd(16)} ${rule.padEnd(width)}  ${place}`.trimEnd(),
  );
  const { error, warning, note, waived } = summary;
  lines.push(`  errors ${error}, warnings ${warning}, notes ${note}, waived ${waived}`);
  return `${lines.join("\n")}\n`;
}

function print(text: string): void {
  process.stdout.write(text);
}

/** The folder with the project's package.json: this file runs from both `examples` and `dist/examples`. */
function projectRoot(folder: string): string {
  const found = existsSync(path.join(folder, "package.json"));
  return found || folder === path.dirname(folder) ? folder : projectRoot(path.dirname(folder));
}

void main().then((code) => process.stdout.write("", () => process.exit(code)));
