import { accessSync, constants, existsSync, readdirSync, statSync } from "node:fs";
import * as path from "node:path";
import type { Problem } from "../../base/problem";
import { cannotWrite, foreignFolder, writingReason } from "../../report";
import { systemCode, unusable } from "../errors";

/**
 * Rejects an output folder that cannot be written or that holds foreign files, before any work is done. The folder is
 * replaced by renaming, so its parent must be writable too.
 */
export function refuseUnfitFolder(folder: string, asGiven: string, workingDirectory: string): void {
  if (isWithin(workingDirectory, folder)) {
    throw unusable(cannotWrite(asGiven, "it is the working directory or above it, and would be replaced as a whole"));
  }
  const problem = existsSync(folder) ? unfitExisting(folder, asGiven) : undefined;
  const reason = problem ?? unwritable(folder, asGiven);
  if (reason !== undefined) throw unusable(reason);
}

/** The problem for an error while writing; rethrows errors of other kinds. */
export function writingFailure(error: unknown, asGiven: string): unknown {
  const reason = writingReason(systemCode(error));
  return reason === undefined ? error : unusable(cannotWrite(asGiven, reason));
}

function isWithin(inner: string, outer: string): boolean {
  const between = path.relative(outer, inner);
  return between === "" || !(between.startsWith("..") || path.isAbsolute(between));
}

function unfitExisting(folder: string, asGiven: string): Problem | undefined {
  if (!statSync(folder).isDirectory()) return cannotWrite(asGiven, "it is a file");
  const names = readdirSync(folder);
  const overwritten = ["stacks", "plan.json", "wiring"].filter((name) => names.includes(name));
  if (names.includes("manifest.json") || overwritten.length === 0) return undefined;
  return foreignFolder(asGiven, overwritten);
}

function unwritable(folder: string, asGiven: string): Problem | undefined {
  const above = nearestExisting(path.dirname(folder));
  if (!statSync(above).isDirectory()) return cannotWrite(asGiven, `${above} is a file`);
  if (existsSync(folder) && (statSync(folder).mode & 0o200) === 0) return cannotWrite(asGiven, "it is read-only");
  try {
    accessSync(above, constants.W_OK | constants.X_OK);
    if (existsSync(folder)) accessSync(folder, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const reason = systemCode(error) === "EROFS" ? "the file system is read-only" : "this user may not write there";
    return cannotWrite(asGiven, reason);
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) || folder === path.dirname(folder) ? folder : nearestExisting(path.dirname(folder));
}
