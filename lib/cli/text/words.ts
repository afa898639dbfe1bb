import { compareNames } from "../../base/order";

/** The widest line of a report. */
export const pageWidth = 120;

/** `1 machine`, `2 machines`; irregular plurals are given. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(number)} ${number === 1 ? singular : plural}`;
}

/** `12,345.6`: at most one decimal. Written by hand, because the first number of a locale costs 25 ms. */
export function grouped(number: number): string {
  return withCommas(String(Math.round(number * 10) / 10));
}

/** `12,346`. */
export function whole(number: number): string {
  return withCommas(String(Math.round(number)));
}

function withCommas(digits: string): string {
  return digits.replace(/^(-?\d+)/, (integer) => integer.replace(/\B(?=(\d{3})+$)/g, ","));
}

export function percent(fraction: number): string {
  return `${grouped(fraction * 100)}%`;
}

/** Breaks text at spaces into lines of at most `width`; a longer word stands alone on its line and is cut there. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n\t]+/).filter((part) => part !== "")) {
    let rest = word;
    if (line !== "" && line.length + 1 + rest.length > width) {
      lines.push(line);
      line = "";
    }
    while (rest.length > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = line === "" ? rest : `${line} ${rest}`;
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line];
}

/** Wrapped text with every line indented. */
export function paragraph(text: string, indent: string, width = pageWidth): string {
  return wrap(text, width - indent.length)
    .map((line) => indent + line)
    .join("\n");
}

/** Joins items with commas; a table breaks the line between items and not inside one. */
export function listed(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(" ", "\u00a0")).join(", ");
}

/** Shortens a long list of names: `MBX1, MBX2, MBX3 and 13 more`. */
export function someOf(names: readonly string[], most: number): string {
  if (names.length <= most) return listed(names);
  return `${listed(names.slice(0, most))} and ${names.length - most} more`;
}

/** Joins equal texts: `4 x 250 GB, 600 GB`, in the order of names. */
export function tally(items: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].map(([item, times]) => (times === 1 ? item : `${times} x ${item}`)).join(", ");
}

/** The entries of a record in the order in which people read names. */
export function sortedEntries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => compareNames(a, b));
}
