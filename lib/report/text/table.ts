import stringWidth from "string-width";
import type { Page } from "./page";
import { hanging, wrap } from "./words";

export interface Column {
  readonly title: string;
  /** Numbers are right-aligned and never broken. */
  readonly right?: boolean;
}

type Row = readonly string[];

const gap = 2;
const indent = 2;

/**
 * A text table: titles, then the rows, within the page's width. The widest columns shrink first: their cells and titles
 * break between listed items, then at any space, never inside a word. If that is not enough, the table is printed as a list.
 */
export function table(page: Page, columns: readonly Column[], rows: readonly Row[]): string {
  const { titles, lines } = tableLines(page, columns, rows);
  return [...titles, ...lines.flat()].join("\n") + "\n";
}

/** Rows that share a value, which is told once above them. */
export interface RowGroup {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** A text table whose rows stand in groups; the columns are aligned over all of them. */
export function groupedTable(page: Page, columns: readonly Column[], groups: readonly RowGroup[]): string {
  const inner = { ...page, width: page.width - indent };
  const { titles, lines } = tableLines(inner, columns, groups.flatMap(({ rows }) => rows)); // prettier-ignore
  const left = [...lines];
  const inside = (line: string): string => " ".repeat(indent) + line;
  const texts = groups.flatMap(({ title, rows }) => [
    hanging(" ".repeat(indent), `${plain(title)}:`, page.width),
    ...left.splice(0, rows.length).flat().map(inside),
  ]);
  return [...titles.map(inside), ...texts].join("\n") + "\n";
}

interface TableLines {
  /** Lines above the rows; none in a list. */
  readonly titles: readonly string[];
  /** Lines of each row. */
  readonly lines: readonly (readonly string[])[];
}

function tableLines(page: Page, columns: readonly Column[], rows: readonly Row[]): TableLines {
  const natural = columns.map((column, at) => widest([column.title, ...cellsOf(rows, at)]));
  if (totalOf(natural) <= page.width) return linesOf(page, columns, natural, rows);
  const list = blocksOf(page, columns, rows);
  const tables = [rows, rows.map(loosened(columns))].flatMap(
    (cells) => brokenLines(page, columns, natural, cells) ?? [],
  );
  return tables.find((lines) => lines.roomy || isShort(lines, list)) ?? list;
}

interface BrokenLines extends TableLines {
  /** Whether every column that had to shrink still holds several words. */
  readonly roomy: boolean;
}

const roomyWidth = 20;

/** The table with wrapped cells; `undefined` if the columns do not fit even at one word per line. */
function brokenLines(
  page: Page,
  columns: readonly Column[],
  natural: readonly number[],
  rows: readonly Row[],
): BrokenLines | undefined {
  const least = leastWidths(columns, rows);
  if (totalOf(least) > page.width) return undefined;
  // A wrapped title costs one line, wrapped cells cost one in many rows: titles give way first.
  const untitled = least.map((width, at) => Math.max(width, widest(cellsOf(rows, at))));
  const widths = fitted(fitted(natural, untitled, page.width), least, page.width);
  const roomy = widths.every((width, at) => width >= Math.min(untitled[at] ?? 0, roomyWidth));
  return { ...linesOf(page, columns, tightened(columns, widths, rows), rows), roomy };
}

/** A table with very narrow columns is nearly as long as a list, and harder to read. */
const worthwhile = 0.8;

function isShort(narrow: TableLines, list: TableLines): boolean {
  return heightOf(narrow) <= worthwhile * heightOf(list);
}

function heightOf({ titles, lines }: TableLines): number {
  return titles.length + lines.flat().length;
}

function cellsOf(rows: readonly Row[], at: number): string[] {
  return rows.map((row) => row[at] ?? "");
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}

function totalOf(widths: readonly number[]): number {
  return indent + widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
}

/** Column widths at which no word is broken. */
function leastWidths(columns: readonly Column[], rows: readonly Row[]): number[] {
  return columns.map(({ title, right }, at) => {
    const cells = cellsOf(rows, at);
    return widest([...title.split(" "), ...(right === true ? cells : cells.flatMap((cell) => cell.split(" ")))]);
  });
}

/** Allows breaks inside listed items too; numbers stay with their unit. */
function loosened(columns: readonly Column[]): (row: Row) => Row {
  return (row) => row.map((cell, at) => (columns[at]?.right === true ? cell : cell.replaceAll("\u00a0", " ")));
}

/** Repeatedly takes the excess from the widest column that can still shrink. */
function fitted(natural: readonly number[], least: readonly number[], width: number): number[] {
  const widths = [...natural];
  for (let excess = totalOf(widths) - width; excess > 0; excess -= 1) {
    const at = widths.reduce((found, own, index) => {
      if (own <= (least[index] ?? 0)) return found;
      return found < 0 || own > (widths[found] ?? 0) ? index : found;
    }, -1);
    if (at < 0) break;
    widths[at] = (widths[at] ?? 0) - 1;
  }
  return widths;
}

/** Removes width that no line of a column needs once its cells are wrapped. */
function tightened(columns: readonly Column[], widths: readonly number[], rows: readonly Row[]): number[] {
  return columns.map(({ title }, at) => {
    const width = widths[at] ?? 1;
    return widest(
      [title, ...cellsOf(rows, at)].flatMap((cell) => (stringWidth(cell) <= width ? [cell] : wrap(cell, width))),
    );
  });
}

function linesOf(
  { style }: Page,
  columns: readonly Column[],
  widths: readonly number[],
  rows: readonly Row[],
): TableLines {
  const titles = rowLines(columns, widths, columns.map(({ title }) => title), "bottom"); // prettier-ignore
  const lines = rows.map((row) => rowLines(columns, widths, row, "top"));
  return { titles: titles.map((line) => style.bold(line)), lines };
}

/** One row; shorter cells are aligned to the top, titles to the bottom. */
function rowLines(columns: readonly Column[], widths: readonly number[], row: Row, side: "top" | "bottom"): string[] {
  const cells = columns.map((_, at) => {
    const cell = row[at] ?? "";
    return stringWidth(cell) <= (widths[at] ?? 0) ? [cell] : wrap(cell, widths[at] ?? 1);
  });
  const height = Math.max(1, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) => {
    const padded = cells.map((cell, at) => {
      const text = cell[side === "top" ? line : line - (height - cell.length)] ?? "";
      const missing = " ".repeat(Math.max(0, (widths[at] ?? 0) - stringWidth(text)));
      return columns[at]?.right === true ? missing + text : text + missing;
    });
    return plain(" ".repeat(indent) + padded.join(" ".repeat(gap))).trimEnd();
  });
}

/** Every row as a block: its first cell, then the others below it with their titles. */
function blocksOf({ style, width }: Page, columns: readonly Column[], rows: readonly Row[]): TableLines {
  const lines = rows.map((row) => {
    const cells = columns.map(({ title }, at) => ({ title, cell: row[at] ?? "" })).filter(({ cell }) => cell !== "");
    const [first, ...others] = cells;
    const below = others.map(({ title, cell }) => {
      const text = hanging(`    ${title}: `, cell, width, "      ");
      const isTooWide = text.split("\n").some((line) => stringWidth(line) > width);
      return isTooWide ? hanging("    ", `${plain(title)}: ${plain(cell)}`, width, "      ") : text;
    });
    return [hanging("  ", style.bold(first?.cell ?? ""), width), ...below].map(plain).join("\n").split("\n");
  });
  return { titles: [], lines };
}

function plain(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
