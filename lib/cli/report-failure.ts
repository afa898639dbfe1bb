import { ProblemsError } from "../base/problem";
import { faultText, problemsJson, problemsText } from "../report";
import { ExitCode } from "./exit-code";
import { InterruptedError, MissingToolError } from "./errors";
import { DocumentError } from "./input/read-document";
import type { CommandIo } from "./io";
import { pageFor } from "./terminal-page";

export interface ReportSettings {
  /** `--format json`: problems go to standard output as data. */
  readonly json: boolean;
  /** `--debug`: also print the stack trace of an internal error. */
  readonly debug: boolean;
}

/** Reports an error and returns its exit code. No error reaches the user as a bare stack trace. */
export function reportFailure(error: unknown, io: CommandIo, settings: ReportSettings): ExitCode {
  const page = pageFor(io.stderr, io.environment);
  const { style } = page;
  if (error instanceof ProblemsError) {
    if (settings.json) io.stdout.write(problemsJson(error.problems));
    else
      io.stderr.write(
        problemsText(error.problems, error instanceof DocumentError ? error.documentName : undefined, {
          style,
          // Programs that read a pipe expect one line per problem.
          width: io.stderr.isTTY === true ? page.width : Infinity,
        }),
      );
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
