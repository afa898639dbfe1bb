import * as path from "node:path";
import { pathToFileURL } from "node:url";
import { findingsJunit, findingsMarkdown, findingsSarif, type FindingsReport } from "../../report";
import type { CommandIo } from "../io";

/** Formats that produce a complete file for other programs. */
export const reportFormats: Readonly<Record<string, (report: FindingsReport) => string>> = {
  sarif: findingsSarif,
  junit: findingsJunit,
  markdown: findingsMarkdown,
};

/** URI of the document: relative below the working directory, as code scanning requires, otherwise absolute. */
export function documentUri(file: string, io: CommandIo): string | undefined {
  if (file === "-") return undefined;
  const absolute = path.resolve(io.workingDirectory, file);
  const relative = path.relative(io.workingDirectory, absolute);
  if (relative === "" || relative.startsWith("..") || path.isAbsolute(relative)) return pathToFileURL(absolute).href;
  return relative.split(path.sep).map(encodeURIComponent).join("/");
}
