import { allRules, areas, coverage, type CoveredRow, type Rule } from "../../rules";
import type { Page } from "../text/page";
import { table } from "../text/table";
import { count, hanging } from "../text/words";

/** One printed line of the catalogue. */
export interface ListedRule {
  readonly id: string;
  readonly area: string;
  readonly level: string;
  /**
   * `judged`, or `judged by` and the rule that covers it, or how else the library covers it: `generated`, `probe`, `by design`, `by the planner`, or `not
   * covered`.
   */
  readonly status: string;
  /** Detail of the status: the part that generates it, the probe, or why it is not covered. */
  readonly note?: string;
  readonly title: string;
}

/** The catalogue's rules, plus those that only this library or its users have. */
export function listedRules(rules: readonly Rule[]): ListedRule[] {
  const covered = coverage();
  const ids = new Set<string>(covered.map((row) => row.id));
  const further = [...allRules.filter((rule) => !ids.has(rule.id)), ...rules];
  const listed = [
    ...covered.map(({ id, area, level, title, ...row }): ListedRule => ({ id, area, level, ...statusOf(row), title })),
    ...further.map(({ id, area, level, title }): ListedRule => ({ id, area, level, status: "judged", title })),
  ];
  return [...areas, "custom"].flatMap((area) => listed.filter((rule) => rule.area === area));
}

function statusOf({ judged, judgedBy, coverage: entry }: Pick<CoveredRow, "judged" | "judgedBy" | "coverage">): {
  readonly status: string;
  readonly note?: string;
} {
  if (judged) return { status: judgedBy === undefined ? "judged" : `judged by ${judgedBy}` };
  const kinds = [
    ["generated", entry.generated],
    ["probe", entry.probe],
    ["by design", entry.byDesign],
    ["by the planner", entry.byPlanner],
    ["contained", entry.containedIn && `every breach is reported by ${entry.containedIn}, which is stricter`],
    ["not covered", entry.notCovered],
  ] as const;
  const notes = kinds.flatMap(([kind, note]) => (note === undefined ? [] : [{ kind, note }]));
  if (notes.length === 0) return { status: "not covered" };
  return { status: notes.map(({ kind }) => kind).join(", "), note: notes.map(({ note }) => note).join("; ") };
}

export function isJudged({ status }: ListedRule): boolean {
  return /^judged\b/.test(status);
}

/** On narrower pages a table would leave less than half of a line for the rule's title. */
const tableWidth = 100;

function columnsOf(rules: readonly ListedRule[], page: Page): string {
  const columns = [{ title: "Id" }, { title: "Level" }, { title: "Status" }, { title: "Rule" }];
  return table(page, columns, rules.map(({ id, level, status, title }) => [id, level, status, title])); // prettier-ignore
}

function entries(rules: readonly ListedRule[], { style, width }: Page): string {
  return rules
    .map(({ id, level, status, title }) => {
      const head = hanging("  ", `${style.bold(id)} (${level}, ${status})`, width, "    ");
      return `${head}\n${hanging("    ", title, width)}\n`;
    })
    .join("");
}

/** Rules by area, as tables, or as lists on narrow pages. */
export function rulesText(page: Page, rules: readonly ListedRule[]): string {
  const shown = [...new Set(rules.map((rule) => rule.area))];
  const blocks = shown.map((area) => {
    const ofArea = rules.filter((rule) => rule.area === area);
    return `${page.style.bold(area)}: ${count(ofArea.length, "rule")}\n${page.width < tableWidth ? entries(ofArea, page) : columnsOf(ofArea, page)}`;
  });
  const judged = rules.filter(isJudged).length;
  return [...blocks, `${count(rules.length, "rule")}, ${judged} of them judged\n`].join("\n");
}
