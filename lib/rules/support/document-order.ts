import type { Subject } from "../types";

/** Entries of one list of the document, in document order. */
export function inDocumentOrder<T extends object>(subject: Subject, entries: readonly T[]): readonly T[] {
  const place = (entry: T): number => Number(/\[(\d+)\]$/.exec(subject.pathOf(entry))?.[1] ?? 0);
  return [...entries].sort((a, b) => place(a) - place(b));
}
