import { ExitCode } from "../exit-code";
import { readDocument } from "../input/load-document";
import { DocumentError, type ReadDocument } from "../input/read-document";
import { lockNameOf } from "../input/lock-file";
import { modules } from "../lazy-modules";
import { printJson, wantsJson, type VerbCall } from "../verb";
import type { Lock, LockChange } from "../../plan";
import { lockSummary, changesText, paragraphs } from "../../report";
import { writeLock } from "./write";

/** Name of the lock file; documents from standard input have been rejected before. */
export function fileOfLock(file: string): string {
  return lockNameOf(file) ?? file;
}

/** The document with its lock, if any. Throws for a broken lock. */
export async function readWithLock(call: VerbCall, file: string): Promise<ReadDocument> {
  const read = await readDocument(file, call.io);
  if (read.documentLock.problems.length > 0) throw new DocumentError(read.documentLock.problems, fileOfLock(file));
  return read;
}

interface Difference {
  readonly lock: Lock;
  readonly changes: readonly LockChange[];
  readonly missing: boolean;
}

async function difference(call: VerbCall, file: string): Promise<Difference> {
  const read = await readWithLock(call, file);
  const before = read.documentLock.lock;
  const lock = modules.plan().lockOf(read.planWith(before).plan);
  return {
    lock,
    changes: before === undefined ? [] : modules.plan().lockChanges(before, lock),
    missing: before === undefined,
  };
}

/** Prints a sentence, wrapped at the page's width. */
export function say({ io, page }: VerbCall, text: string): void {
  io.stdout.write(`${paragraphs(text, page.width)}\n`);
}

/** Writes the lock, or reports what has changed in it. */
export async function updateLock(call: VerbCall, file: string): Promise<ExitCode> {
  const { lock, changes, missing } = await difference(call, file);
  const name = fileOfLock(file);
  if (missing || changes.length > 0) writeLock(name, lock, call.io);
  if (wantsJson(call)) printJson(call, { lock: name, written: missing || changes.length > 0, changes });
  else if (missing) say(call, `${name} written: ${lockSummary(lock)}. Commit it with the document.`);
  else if (changes.length === 0) say(call, `${name} is up to date: ${lockSummary(lock)}.`);
  else call.io.stdout.write(`${name} updated:\n${changesText(changes, call.page)}`);
  return ExitCode.fine;
}

/** Reports whether the lock is up to date; writes nothing. */
export async function checkLock(call: VerbCall, file: string): Promise<ExitCode> {
  const { lock, changes, missing } = await difference(call, file);
  const name = fileOfLock(file);
  const current = !missing && changes.length === 0;
  if (wantsJson(call)) printJson(call, { lock: name, current, missing, changes });
  else if (missing) say(call, `There is no ${name}; \`mail-constructs lock ${file}\` writes it.`);
  else if (current) say(call, `${name} is up to date: ${lockSummary(lock)}.`);
  else {
    say(call, `${name} is out of date; \`mail-constructs lock ${file}\` would change it:`);
    call.io.stdout.write(changesText(changes, call.page));
  }
  return current ? ExitCode.fine : ExitCode.refused;
}
