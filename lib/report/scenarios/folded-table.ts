import type { PartKind } from "../../plan";
import type { Page } from "../text/page";
import { groupedSection, section } from "../text/section";
import { groupedBy } from "../text/shared-values";
import { someOf } from "../text/words";
import { caseName, groupName } from "./words";

/** Maximum number of names listed on a line; the others are counted. */
const mostNames = 3;

interface Row {
  readonly failed: readonly string[];
  readonly kinds: readonly PartKind[];
}

/** What a table says about the names, or domains, that failures affect. */
export interface FoldedColumns<T> {
  /** Title of the names. */
  readonly what: string;
  readonly nameOf: (row: T) => string;
  /** What tells equal names apart. */
  readonly kind?: { readonly title: string; readonly of: (row: T) => string };
  /** Titles of the cells. */
  readonly columns: readonly string[];
  readonly cells: (row: T) => readonly string[];
  /** Name the failure even if all rows have the same one. */
  readonly always: boolean;
}

interface Line {
  readonly names: string;
  readonly kind: string;
  readonly failures: string;
  readonly cells: readonly string[];
}

/**
 * Names that one failure affects in the same way, and failures with the same effect on them, share a row; the names stand
 * once above the rows of their failures. If only one failure was asked for, a row says what becomes of its names.
 */
export function foldedTable<T extends Row>(
  page: Page,
  heading: string,
  rows: readonly T[],
  columns: FoldedColumns<T>,
): string {
  const lines = linesOf(rows, columns);
  const titles = columns.columns.map((title) => ({ title }));
  if (!columns.always && new Set(lines.map(({ failures }) => failures)).size === 1) {
    const first = [{ title: columns.what }, { title: columns.kind?.title ?? "" }];
    return section(
      page,
      heading,
      "",
      [...first, ...titles],
      lines.map(({ names, kind, cells }) => [names, kind, ...cells]),
    );
  }
  const groups = groupedBy(lines, ({ names, kind }) => JSON.stringify([names, kind])).map((group) => ({
    title: group.slice(0, 1).map(({ names, kind }) => (kind === "" ? names : `${names} (${kind})`)).join(""), // prettier-ignore
    rows: group.map(({ failures, cells }) => [failures, ...cells]),
  }));
  return groupedSection(page, heading, [{ title: "When this fails" }, ...titles], groups);
}

function linesOf<T extends Row>(rows: readonly T[], { nameOf, kind, cells }: FoldedColumns<T>): Line[] {
  const kindOf = (row: T): string => kind?.of(row) ?? "";
  const byFailure = groupedBy(rows, (row) => JSON.stringify([row.failed, kindOf(row), cells(row)]));
  const byOutcome = groupedBy(byFailure, (group) =>
    JSON.stringify([group.map(nameOf), ...group.slice(0, 1).map((row) => [kindOf(row), cells(row)])]),
  );
  return byOutcome.flatMap((groups) => {
    const [group = []] = groups;
    const names = someOf([...new Set(group.map(nameOf))], mostNames);
    const failures = failuresText(groups.flatMap((group) => group.slice(0, 1)));
    return group.slice(0, 1).map((row) => ({ names, kind: kindOf(row), failures, cells: cells(row) }));
  });
}

/** Failures of one kind under that kind; of several kinds, each with its own. */
function failuresText(rows: readonly Row[]): string {
  const kinds = new Set(rows.map((row) => row.kinds.join(" ")));
  return kinds.size === 1 ? groupName(rows, Infinity) : someOf(rows.map(caseName), 4);
}
