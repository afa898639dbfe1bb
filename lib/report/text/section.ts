import type { Column } from "./table";
import { table } from "./table";
import type { Page } from "./page";
import { hanging, wrap } from "./words";

/** A heading and a table; empty tables are omitted. */
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
  const shown = rows.slice(0, page.mostRows ?? rows.length).map((row) => keep(row));
  const left = rows.length - shown.length;
  const more = left === 0 ? "" : page.style.dim(`  ... and ${left} more: --part ${part} shows all`) + "\n";
  return `${headingText(page, heading)}\n${table(page, keep(columns), shown)}${more}`;
}

/** A heading and sentences. */
export function sentences(page: Page, heading: string, texts: readonly string[]): string {
  if (texts.length === 0) return "";
  const body = texts.map((text) => hanging("  - ", text, page.width)).join("\n");
  return `${headingText(page, heading)}\n${body}\n`;
}

/** Joins sections with an empty line between them. */
export function stacked(texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n");
}

function headingText({ style, width }: Page, heading: string): string {
  return wrap(heading, width)
    .map((line) => style.bold(style.cyan(line)))
    .join("\n");
}
