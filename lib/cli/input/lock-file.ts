import { readFileSync } from "node:fs";
import * as path from "node:path";
import type { Problem } from "../../base/problem";
import type { Lock } from "../../plan";
import { lockTooLarge, unreadableLock } from "../../report";
import { systemCode, unusable } from "../errors";
import type { CommandIo } from "../io";
import { modules } from "../lazy-modules";
import { largestDocumentBytes } from "../../model";

export interface DocumentLock {
  /** Absent if there is none, or if it cannot be used. */
  readonly lock?: Lock;
  readonly problems: readonly Problem[];
}

/** Name of a document's lock file: `town.yaml.lock.json`. A document from standard input has none. */
export function lockNameOf(file: string): string | undefined {
  return file === "-" ? undefined : `${file}.lock.json`;
}

export function readDocumentLock(file: string, io: CommandIo): DocumentLock {
  const name = lockNameOf(file);
  if (name === undefined) return { problems: [] };
  let text: string;
  try {
    text = readFileSync(path.resolve(io.workingDirectory, name), "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error))) return { problems: [] };
    if (systemCode(error) === "") throw error;
    throw unusable(unreadableLock(name, systemCode(error)));
  }
  if (text.length > largestDocumentBytes) return { problems: [lockTooLarge(text.length, largestDocumentBytes)] };
  return modules.plan().readLock(text);
}
