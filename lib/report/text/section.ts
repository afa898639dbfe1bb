import type { Column } from "./table";
import { table } from "./table";
import { hanging } from "./words";
import type { Page } from "./page";

/** A heading and a table; a table with nothing in it is left out. */
export function section(
  page: Page,
  heading: string,
  part: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return "";
  const used = columns.map((_, index) => rows.some((row) => (row[index] ?? "") !== ""));
  const keep = <T>(items: readonly T[]): T[] => items.filter((_, index) => used[index]);
  const shown = rows.slice(0, page.mostRows).map((row) => keep(row));
  const left = rows.length - shown.length;
  const more = left === 0 ? "" : page.style.dim(`  ... and ${left} more: --part ${part} shows all`) + "\n";
  return `${page.style.bold(page.style.cyan(heading))}\n${table(page.style, keep(columns), shown)}${more}`;
}

/** A heading and sentences. */
export function sentences(page: Page, heading: string, texts: readonly string[]): string {
  if (texts.length === 0) return "";
  const body = texts.map((text) => hanging("  - ", text)).join("\n");
  return `${page.style.bold(page.style.cyan(heading))}\n${body}\n`;
}

/** Puts sections under each other with an empty line between them. */
export function stacked(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}
