import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Style } from "./style";
import { pageWidth } from "./words";

export interface Column {
  readonly title: string;
  /** Numbers are right-aligned. */
  readonly right?: boolean;
  /** Gives way when the table is too wide: its cells are wrapped, first down to its longest word, then to this width. */
  readonly least?: number;
}

/** Words longer than this are cut where a table is too wide. */
const longestWhole = 40;
const gap = 2;
const indent = 2;

/**
 * A table of text: a line of titles, then the rows, no wider than a page. Columns with a `least` width are wrapped as
 * far as needed; a table whose other columns alone are too wide stays too wide, so that nothing is lost.
 */
export function table(style: Style, columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const whole = fit(naturalWidths(columns, rows), leastWidths(columns, rows));
  const least = columns.map((column) =>
    column.least === undefined ? Infinity : Math.max(column.least, column.title.length),
  );
  const widths = fit(whole, least);
  const lines = [
    style.bold(
      lineOf(
        columns,
        widths,
        columns.map((column) => column.title),
      ),
    ),
    ...rows.flatMap((row) => linesOf(columns, widths, row)),
  ];
  return lines.join("\n") + "\n";
}

function naturalWidths(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  return columns.map((column, index) =>
    rows.reduce((widest, row) => Math.max(widest, stringWidth(row[index] ?? "")), column.title.length),
  );
}

/** Widths at which names and addresses stay whole. */
function leastWidths(columns: readonly Column[], rows: readonly (readonly string[])[]): number[] {
  return columns.map((column, index) => {
    if (column.least === undefined) return Infinity;
    const words = rows.flatMap((row) => (row[index] ?? "").split(" "));
    const longest = words.reduce((most, word) => Math.max(most, stringWidth(word)), column.title.length);
    return Math.max(column.least, Math.min(longest, longestWhole));
  });
}

/** Takes what is too much from the widest column that gives way, again and again. */
function fit(natural: readonly number[], least: readonly number[]): number[] {
  const widths = [...natural];
  let excess = indent + widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1) - pageWidth;
  while (excess > 0) {
    const widest = widestAbove(least, widths);
    if (widest === undefined) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
  return widths;
}

function widestAbove(least: readonly number[], widths: readonly number[]): number | undefined {
  let found: number | undefined;
  widths.forEach((width, index) => {
    if (width <= (least[index] ?? 0)) return;
    if (found === undefined || width > (widths[found] ?? 0)) found = index;
  });
  return found;
}

function linesOf(columns: readonly Column[], widths: readonly number[], row: readonly string[]): string[] {
  const cells = columns.map((_, index) => {
    const cell = row[index] ?? "";
    return stringWidth(cell) <= (widths[index] ?? 0)
      ? [cell]
      : wrapAnsi(cell, widths[index] ?? 1, { hard: true }).split("\n");
  });
  const height = Math.max(1, ...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    lineOf(
      columns,
      widths,
      cells.map((cell) => cell[line] ?? ""),
    ),
  );
}

function lineOf(columns: readonly Column[], widths: readonly number[], cells: readonly string[]): string {
  const padded = cells.map((cell, index) => {
    const missing = " ".repeat(Math.max(0, (widths[index] ?? 0) - stringWidth(cell)));
    return columns[index]?.right === true ? missing + cell : cell + missing;
  });
  return (" ".repeat(indent) + padded.join(" ".repeat(gap))).replaceAll("\u00a0", " ").trimEnd();
}
