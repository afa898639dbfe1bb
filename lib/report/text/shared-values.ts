import type { Page } from "./page";
import { groupedSection, section } from "./section";
import type { Column } from "./table";
import { listed, shared } from "./words";

export interface ValueColumn<T> extends Column {
  readonly of: (item: T) => string;
  /** Words for the heading, where the value stands if all items share it; omitted if it always stays in its column. */
  readonly inHeading?: (value: string) => string;
}

export interface SharedValues<T> {
  readonly heading: string;
  /** The part of the plan that shows all rows. */
  readonly part: string;
  /** Title of the items' names. */
  readonly name: Column;
  readonly nameOf: (item: T) => string;
  /** A long value that stands once above the items that share it; omitted or empty: none. */
  readonly above?: (item: T) => string;
  readonly columns: readonly ValueColumn<T>[];
}

/** A table that says once what items share: in the heading, above a group of rows, or in one row for equal items. */
export function sharedSection<T>(page: Page, items: readonly T[], settings: SharedValues<T>): string {
  const { heading, part, name, nameOf, columns, above = () => "" } = settings;
  const values = columns.map((column) => ({ column, value: shared(items.map(column.of)) }));
  const lifted = values.flatMap(({ column: { inHeading }, value }) =>
    inHeading === undefined || value === undefined || value === "" ? [] : [inHeading(value)],
  );
  const kept = values
    .filter(({ column: { inHeading }, value }) => inHeading === undefined || value === undefined)
    .map(({ column }) => column);
  const rowsOf = (group: readonly T[]): string[][] =>
    groupedBy(group, (item) => JSON.stringify(kept.map(({ of }) => of(item)))).map((equal) => [
      listed(equal.map(nameOf)),
      ...equal.slice(0, 1).flatMap((item) => kept.map(({ of }) => of(item))),
    ]);
  const title = lifted.length === 0 ? heading : `${heading}: ${lifted.join(", ")}`;
  const groups = groupedBy(items, above).map((group) => ({
    title: group.slice(0, 1).map(above).join(""),
    rows: rowsOf(group),
  }));
  const plainRows = groups.every((group) => group.title === "");
  if (plainRows) return section(page, title, part, [name, ...kept], groups.flatMap(({ rows }) => rows)); // prettier-ignore
  return groupedSection(page, title, [name, ...kept], groups);
}

/** Items with the same key, in the order of the first of each. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
