import { CommanderError } from "commander";
import { ExitCode } from "./exit-code";
import { InterruptedError } from "./errors";
import type { CommandIo } from "./io";
import { buildProgram, readCommanderError, refuseUnknownHelp } from "./program";
import { reportFailure, type ReportSettings } from "./report-failure";

/** Runs the command with its arguments (without node and script) and returns its exit code; it never throws. */
export async function run(argv: readonly string[], io: CommandIo): Promise<ExitCode> {
  const settings: ReportSettings = { format: formatIn(argv), debug: argv.includes("--debug") };
  try {
    let code: ExitCode = ExitCode.fine;
    const program = buildProgram(argv, io, (finished) => (code = finished));
    refuseUnknownHelp(argv);
    await program.parseAsync([...argv], { from: "user" });
    return io.signal.aborted ? ExitCode.interrupted : code;
  } catch (error) {
    if (io.signal.aborted) return reportFailure(new InterruptedError(), io, settings);
    if (!(error instanceof CommanderError)) return reportFailure(error, io, settings);
    const read = readCommanderError(error, argv);
    return read instanceof Error ? reportFailure(read, io, settings) : read;
  }
}

/** Read directly from the arguments: a call that commander rejects must also be answered in the requested format. */
function formatIn(argv: readonly string[]): string | undefined {
  const place = argv.findIndex((arg) => arg === "--format" || arg.startsWith("--format="));
  return argv[place] === "--format" ? argv[place + 1] : argv[place]?.slice("--format=".length);
}
