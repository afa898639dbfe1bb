import type { FailureRecord, Scenario } from "../../plan";
import { failoverText } from "../text/failover";
import type { Style } from "../text/style";
import { count, grouped, listed, sortedEntries, undecided } from "../text/words";
import { groupName } from "./words";

/** Formatting of a cell. */
interface LoadPage {
  readonly style: Style;
  /** Fraction of the processors that servers are sized for. */
  readonly loadLimit: number;
}

/** Columns of a table of scenarios of one DAG. */
export const outcomeColumns = [
  { title: "When this fails" },
  { title: "Quorum" },
  { title: "Failover" },
  { title: "Side" },
  { title: "Databases mounted" },
  { title: "Peak CPU", right: true },
  { title: "Lost" },
];

/** What fails, and the part of the outcome that every table shows. */
export interface Outcome extends Pick<Scenario, "kinds" | "failed"> {
  readonly result: FailureRecord;
}

/** Groups scenarios of a kind with the same outcome, in the order of their first scenario. */
export function alike<T extends Outcome>(scenarios: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const scenario of scenarios) {
    const { votesLeft, quorum, activation, side, lost, lostMailboxes } = scenario.result;
    const left = side?.members.length ?? 0;
    const key = JSON.stringify([scenario.kinds, votesLeft, quorum, activation, left, lost.length, lostMailboxes]);
    groups.set(key, [...(groups.get(key) ?? []), scenario]);
  }
  return [...groups.values()];
}

/** One line for scenarios with the same outcome. */
export function outcomeRow(group: readonly Scenario[], all: number, page: LoadPage): string[] {
  return [groupName(group, all), ...outcomeCells(group, page)];
}

export function outcomeCells(group: readonly Scenario[], page: LoadPage): string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { quorum, activation } = first.result;
  const { style } = page;
  return [
    quorum === "kept" ? "kept" : style.red("lost"),
    failoverText(activation, style),
    whereText(group),
    mountedText(group),
    processorText(group, page),
    lostText(first),
  ];
}

function whereText(group: readonly Scenario[]): string {
  const sides = new Set(group.map(({ result }) => listed(result.side?.datacenters ?? ["-"])));
  return sides.size > 2 ? "the other side" : [...sides].join(" or ");
}

/** Few servers by name; many, or several scenarios, by the minimum and maximum number of databases on each. */
export function mountedText(group: readonly Outcome[]): string {
  const [first] = group;
  const counts = group.flatMap(({ result }) => Object.values(result.mounted));
  const servers = Object.keys(first?.result.mounted ?? {}).length;
  if (servers === 0 || first === undefined) return "-";
  if (group.length === 1 && servers <= 3) {
    return listed(sortedEntries(first.result.mounted).map(([server, databases]) => `${server} ${databases}`));
  }
  const [fewest, most] = [Math.min(...counts), Math.max(...counts)];
  const range = fewest === most ? String(most) : `${fewest} to ${most}`;
  return servers === 1 ? `${range} on the one left` : `${range} on each of ${servers}`;
}

/** Highest processor load of any server in any of the scenarios; null if no figure is known. */
export function busiestPercent(group: readonly Scenario[]): number | null {
  const all = group.flatMap(({ result }) => Object.values(result.cpuPercent));
  return all.length === 0 ? null : Math.max(...all);
}

/** Load above the sizing limit is marked; without a figure it is undecided, unless no server is left to carry any. */
export function processorText(group: readonly Scenario[], { style, loadLimit }: LoadPage): string {
  const percent = busiestPercent(group);
  if (percent === null) return group.some(({ result }) => result.peakActive > 0) ? undecided : "-";
  const text = `${grouped(percent)}%`;
  return percent > loadLimit * 100 ? style.red(text) : text;
}

export function lostText({ result }: { readonly result: FailureRecord }): string {
  if (result.lost.length === 0) return "nothing";
  const mailboxes = count(result.lostMailboxes, "mailbox", "mailboxes");
  return `${count(result.lost.length, "database")}, ${mailboxes}`;
}
