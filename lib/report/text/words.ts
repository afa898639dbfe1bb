import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { grouped } from "../../base/figures";
import { compareNames } from "../../base/order";

export { count, grouped, whole } from "../../base/figures";

export function percent(fraction: number): string {
  return `${grouped(fraction * 100)}%`;
}

/** A fraction that may be undecided because a fact is missing. */
export function percentIfKnown(fraction: number | null | undefined): string {
  return fraction === null || fraction === undefined ? undecided : percent(fraction);
}

/** Printed in place of a figure when a fact is missing. */
export const undecided = "undecided";

/** Wraps text at spaces into lines of at most `width`; a longer word, such as a URL, stays whole. */
export function wrap(text: string, width: number): string[] {
  return wrapAnsi(text.replace(/[ \n\t]+/g, " ").trim(), Math.max(1, width)).split("\n");
}

/** Wrapped text; the first line begins with `first`, the others with `next`. If omitted, they are indented as far as the first. */
export function hanging(first: string, text: string, width: number, next = " ".repeat(stringWidth(first))): string {
  const [head = "", ...rest] = wrap(text, width - stringWidth(first));
  // Later lines may be longer than the first one.
  const below = rest.length === 0 ? [] : wrap(rest.join(" "), width - stringWidth(next));
  return [first + head, ...below.map((line) => next + line)].join("\n");
}

/** Turns `Rehearse it.` into a clause of a longer sentence: `rehearse it`. */
export function clause(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/\.$/, "");
}

/** Joins items with commas; a table breaks lines only between items. */
export function listed(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(" ", "\u00a0")).join(", ");
}

/** Shortens a long list of names: `MBX1, MBX2, MBX3 and 13 more`. */
export function someOf(names: readonly string[], most: number): string {
  if (names.length <= most) return listed(names);
  return `${listed(names.slice(0, most))} and ${names.length - most} more`;
}

/** The common text; `undefined` if they differ, or if there is none. */
export function shared(texts: readonly string[]): string | undefined {
  return new Set(texts).size === 1 ? texts[0] : undefined;
}

/** Counts equal texts: `4 x 250 GB, 600 GB`, in the order of names. */
export function tally(items: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([item, times]) => (times === 1 ? item : `${times} x ${item}`)).join(", ");
}

/** `sign-on-proxy` in words: `sign-on proxy`. */
export function roleText(role: string): string {
  return role.replaceAll("-", " ").replace("sign on", "sign-on");
}

/** The entries of a record in natural name order. */
export function sortedEntries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => compareNames(a, b));
}
