import { createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import * as path from "node:path";
import { nearest } from "../../base/nearest";
import type { Problem } from "../../base/problem";
import { isDirectory, noFileName, unreadable } from "../../report";
import { InterruptedError, systemCode, unusable } from "../errors";
import { standardInput, type CommandIo } from "../io";
import { decodeDocument, largestDocumentBytes, tooLarge } from "../../model";

/** The text of a file, or of standard input if `file` is `-`. Throws `ProblemsError` for anything that is not text. */
export async function readText(file: string, io: CommandIo): Promise<string> {
  const name = file === "-" ? standardInput : file;
  const { text, problem } = decodeDocument(await readBytes(file, io), name);
  if (problem !== undefined) throw unusable(problem, name);
  return text;
}

/** The bytes of a file, or of standard input if `file` is `-`. Stops reading at the size limit of a document. */
async function readBytes(file: string, io: CommandIo): Promise<Uint8Array> {
  if (file === "-") {
    if (io.stdin.isTTY === true) io.stderr.write("reading the document from the terminal; end it with Ctrl-D\n");
    return collect(io.stdin, standardInput, io.signal);
  }
  if (file === "") throw unusable(noFileName);
  const absolute = path.resolve(io.workingDirectory, file);
  try {
    const found = statSync(absolute);
    if (found.isDirectory()) throw unusable(directoryProblem(file, absolute), file);
    // Only what may never end is read as a stream.
    if (!found.isFile()) return await collect(createReadStream(absolute), file, io.signal);
    if (found.size > largestDocumentBytes) throw unusable(tooLarge(file, found.size), file);
    return readFileSync(absolute);
  } catch (error) {
    if (systemCode(error) === "") throw error;
    throw unusable(unreadableProblem(file, absolute, systemCode(error)), file);
  }
}

async function collect(
  source: AsyncIterable<string | Uint8Array>,
  name: string,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const iterator = source[Symbol.asyncIterator]();
  for (;;) {
    const next = await orInterrupted(iterator.next(), signal);
    if (next.done === true) return Buffer.concat(chunks);
    const bytes = typeof next.value === "string" ? Buffer.from(next.value, "utf8") : next.value;
    chunks.push(bytes);
    length += bytes.length;
    if (length > largestDocumentBytes) {
      await iterator.return?.();
      throw unusable(tooLarge(name, undefined), name);
    }
  }
}

/** Standard input may never end: Ctrl-C ends the wait. */
async function orInterrupted<T>(wait: Promise<T>, signal: AbortSignal): Promise<T> {
  let stop = (): void => {};
  const interrupted = new Promise<never>((_, reject) => {
    stop = () => reject(new InterruptedError());
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([wait, interrupted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

function directoryProblem(file: string, absolute: string): Problem {
  const [first] = documentsIn(absolute);
  return isDirectory(file, first === undefined ? undefined : path.join(file, first));
}

/** For a typing error, names a file in the same folder with a similar name. */
function unreadableProblem(file: string, absolute: string, code: string): Problem {
  const near = code === "ENOENT" ? nearest(path.basename(absolute), documentsIn(path.dirname(absolute))) : undefined;
  return unreadable(file, code, near === undefined ? undefined : path.join(path.dirname(file), near));
}

/** Names of documents in a folder; empty if the folder cannot be read. */
function documentsIn(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => /\.(ya?ml|json)$/i.test(name));
    return names.sort();
  } catch {
    return [];
  }
}
