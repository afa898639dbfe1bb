import * as path from "node:path";
import { ProblemsError } from "../../base/problem";
import type { WantedRules } from "../../constructs/custom-rules";
import type { Rule } from "../../rules";
import type { CommandIo } from "../io";
import { modules } from "../lazy-modules";
import { DocumentError, type ReadDocument } from "./read-document";

/** The rule modules named by the document; paths are relative to its folder, or to the working directory if it has none. */
export function rulesOfDocument(read: Pick<ReadDocument, "document">, file: string, io: CommandIo): WantedRules[] {
  const folder = file === "-" ? io.workingDirectory : path.dirname(path.resolve(io.workingDirectory, file));
  return (read.document.customRules ?? []).map((name, place) => ({ name, folder, path: `customRules[${place}]` }));
}

export function rulesOfOption(modules: readonly string[], io: CommandIo): WantedRules[] {
  return modules.map((name) => ({ name, folder: io.workingDirectory, path: "--rules" }));
}

/** Loads custom rules. Throws `ProblemsError` with everything that is wrong with their modules. */
export async function loadCustomRules(
  wanted: readonly WantedRules[],
  read?: Pick<ReadDocument, "name" | "positionOf">,
): Promise<readonly Rule[]> {
  if (wanted.length === 0) return [];
  const { rules, problems } = await modules.customRules().importCustomRules(wanted);
  if (problems.length === 0) return rules;
  if (read === undefined || problems.some((problem) => problem.path === "--rules")) throw new ProblemsError(problems);
  const placed = problems.map((problem) => {
    const position = read.positionOf(problem.path);
    return position === undefined ? problem : { ...problem, position };
  });
  throw new DocumentError(placed, read.name);
}
