import { groupedTable, table, type Column, type RowGroup } from "./table";
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
  const keep = usedColumns(columns, rows);
  const shown = rows.slice(0, page.mostRows ?? rows.length).map((row) => keep(row));
  const left = rows.length - shown.length;
  const rest = hanging("  ", `... and ${left} more: --part ${part} shows all`, page.width);
  const more = left === 0 ? "" : `${styledLines(rest, page.style.dim)}\n`;
  return `${headingText(page, heading)}\n${table(page, keep(columns), shown)}${more}`;
}

/** A heading and a table in groups; empty columns are omitted, also the whole if no group has a row. */
export function groupedSection(
  page: Page,
  heading: string,
  columns: readonly Column[],
  groups: readonly RowGroup[],
): string {
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return "";
  const keep = usedColumns(columns, rows);
  const shown = groups.map((group) => ({ title: group.title, rows: group.rows.map(keep) }));
  return `${headingText(page, heading)}\n${groupedTable(page, keep(columns), shown)}`;
}

/** Leaves out the columns in which every row is empty. */
function usedColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): <T>(items: readonly T[]) => T[] {
  const used = columns.map((_, index) => rows.some((row) => (row[index] ?? "") !== ""));
  return (items) => items.filter((_, index) => used[index]);
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
  return styledLines(wrap(heading, width).join("\n"), (line) => style.bold(style.cyan(line)));
}

/** Every line in a style of its own: no colour runs on over the end of a line. */
function styledLines(text: string, style: (line: string) => string): string {
  return text.split("\n").map(style).join("\n");
}
