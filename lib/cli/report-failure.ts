import { MissingPackageError } from "../base/missing-package";
import { ProblemsError } from "../base/problem";
import { faultText, problemsJson, problemsText, type Page } from "../report";
import { documentUri, reportFormats } from "./check/formats";
import { ExitCode } from "./exit-code";
import { InterruptedError, MissingToolError } from "./errors";
import { DocumentError } from "./input/read-document";
import type { CommandIo } from "./io";
import { pageFor } from "./terminal-page";
import { version } from "./version";

export interface ReportSettings {
  /** `--format`: in any but text, problems go to standard output as data. */
  readonly format: string | undefined;
  /** `--debug`: also print the stack trace of an internal error. */
  readonly debug: boolean;
}

/** Reports an error and returns its exit code. No error reaches the user as a bare stack trace. */
export function reportFailure(error: unknown, io: CommandIo, settings: ReportSettings): ExitCode {
  const page = pageFor(io.stderr, io.environment);
  const { style } = page;
  if (error instanceof ProblemsError) return reportProblems(error, page, io, settings.format ?? "text");
  if (error instanceof MissingToolError || error instanceof MissingPackageError) {
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

/** JSON stands alone. The files for other programs say nothing to who reads the log, so the text follows on standard error. */
function reportProblems(error: ProblemsError, page: Page, io: CommandIo, format: string): ExitCode {
  const { problems, file } = error;
  if (format === "json") {
    io.stdout.write(problemsJson(problems));
    return ExitCode.unusable;
  }
  const about = file === undefined ? {} : { document: file, ...documentUri(file, io) };
  const written = reportFormats[format]?.problems({ problems, ...about, date: io.today, toolVersion: version() });
  if (written !== undefined) io.stdout.write(written);
  // Programs that read a pipe expect one line per problem.
  const width = io.stderr.isTTY === true ? page.width : Infinity;
  io.stderr.write(problemsText(problems, error instanceof DocumentError ? file : undefined, { ...page, width }));
  return ExitCode.unusable;
}
