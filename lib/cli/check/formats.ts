import * as path from "node:path";
import { pathToFileURL } from "node:url";
import * as report from "../../report";
import { standardInput, type CommandIo } from "../io";

interface ReportFormat {
  readonly findings: (report: report.FindingsReport) => string;
  /** What kept a document from being judged. */
  readonly problems: (report: report.ProblemsReport) => string;
}

/** Formats that produce a complete file for other programs. */
export const reportFormats: Readonly<Record<string, ReportFormat>> = {
  sarif: { findings: report.findingsSarif, problems: report.problemsSarif },
  junit: { findings: report.findingsJunit, problems: report.problemsJunit },
  markdown: { findings: report.findingsMarkdown, problems: report.problemsMarkdown },
};

/** URI of the document: relative below the working directory, as code scanning requires, otherwise absolute. */
export function documentUri(name: string, io: CommandIo): { readonly documentUri?: string } {
  if (name === standardInput) return {};
  const absolute = path.resolve(io.workingDirectory, name);
  const relative = path.relative(io.workingDirectory, absolute);
  const outside = relative === "" || relative.startsWith("..") || path.isAbsolute(relative);
  const uri = outside ? pathToFileURL(absolute).href : relative.split(path.sep).map(encodeURIComponent).join("/");
  return { documentUri: uri };
}
