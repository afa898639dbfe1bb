import { ProblemsError, problemText, type Problem } from "../base/problem";
import { ExitCode } from "./exit-code";
import { InterruptedError, MissingToolError } from "./failure";
import { DocumentError } from "./input/read-document";
import type { CommandIo } from "./io";
import type { Style } from "../report/text/style";
import { pageFor } from "./page";
import { count } from "../report/text/words";

export interface ReportSettings {
  /** `--format json`: problems go to standard output as data. */
  readonly json: boolean;
  /** `--debug`: the stack of a fault of this program is printed too. */
  readonly debug: boolean;
}

/** Says what went wrong, and gives the exit code for it. Nothing that is thrown reaches the user as a stack trace. */
export function reportFailure(error: unknown, io: CommandIo, settings: ReportSettings): ExitCode {
  const { style } = pageFor(io.stderr, io.environment);
  if (error instanceof ProblemsError) {
    if (settings.json) io.stdout.write(problemsJson(error.problems));
    else io.stderr.write(problemsText(error, style));
    return ExitCode.unusable;
  }
  if (error instanceof MissingToolError) {
    io.stderr.write(`${style.red("missing")} ${error.message}\n`);
    return ExitCode.missingTool;
  }
  if (error instanceof InterruptedError) {
    io.stderr.write("interrupted\n");
    return ExitCode.interrupted;
  }
  io.stderr.write(faultText(error, style, settings.debug));
  return ExitCode.internal;
}

/** `{"problems":[{code,path,message,got,expected,remedy,line,column}]}`; what does not apply is left out. */
function problemsJson(problems: readonly Problem[]): string {
  const flat = problems.map(({ position, ...problem }) => ({ ...problem, ...position }));
  return JSON.stringify({ problems: flat }, null, 2) + "\n";
}

function problemsText(error: ProblemsError, style: Style): string {
  const name = error instanceof DocumentError ? error.documentName : undefined;
  const lines = error.problems.map((problem) => `${style.red("problem")} ${lineOf(problem, name)}`);
  if (name !== undefined) lines.push(`${count(lines.length, "problem")} in ${name}; nothing was written`);
  return lines.join("\n") + "\n";
}

/** Beginning with `file:line:column`, which editors and terminals make a link of. */
function lineOf(problem: Problem, name: string | undefined): string {
  const { position, ...rest } = problem;
  if (name === undefined) return rest.path === "" ? problemText(rest).replace(/^document: /, "") : problemText(rest);
  const at = position === undefined ? "" : `:${position.line}:${position.column}`;
  const names = problem.names === undefined ? "" : `\n  namely ${problem.names.join(", ")}`;
  return `${name}${at} ${problemText(rest)}${names}`;
}

function faultText(error: unknown, style: Style, debug: boolean): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = debug && error instanceof Error && error.stack !== undefined ? `${error.stack}\n` : "";
  const next = debug
    ? "Report it with the document and the lines above."
    : "Repeat the command with --debug and report it with the document and the output.";
  return `${stack}${style.red("fault")} mail-constructs failed, not your document: ${message}\n${next}\n`;
}
