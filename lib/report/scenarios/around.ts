import type { MailflowRow, NameRow, PartKind, Simulation } from "../../plan";
import type { Column } from "../text/table";
import type { Page } from "../text/page";
import { section, sentences, stacked } from "../text/section";
import { percent, someOf } from "../text/words";
import { caseName, groupName } from "./words";

/** Maximum number of names listed on a line; the others are counted. */
const mostNames = 3;

/** Names and mail flow: `touched` shows only what a failure changes, otherwise everything. */
export function aroundText(simulation: Simulation, touched: boolean, failover: string, page: Page): string {
  return stacked([namesText(simulation.names, touched, failover, page), mailText(simulation.mailflow, touched, page)]);
}

function namesText(rows: readonly NameRow[], touched: boolean, failover: string, page: Page): string {
  const shown = rows.filter((row) => !touched || row.dead.length > 0);
  const columns = [
    { title: "When this fails" },
    { title: "Names" },
    { title: "View" },
    { title: "Answered by" },
    { title: "Dead" },
    { title: "Clients" },
  ];
  const views = viewsOf(shown);
  const cells = (row: NameRow): string[] => [
    views.get(sameInViews(row)) ?? row.view,
    row.living.length === 0
      ? page.style.red("nothing")
      : someOf(
          row.living.map((entry) => entryText(entry, row, touched)),
          4,
        ),
    row.dead.length === 0 ? "-" : someOf(row.dead, 4),
    clientsText(row, failover),
  ];
  const table = foldedTable(shown, (row) => row.name, cells, columns, "Names", page);
  if (!touched || rows.length === 0) return table;
  const rest = shown.length === 0 ? "No failure above affects a name." : "No other failure above affects a name.";
  return stacked([
    table,
    sentences(page, "Names, summary", [
      `${rest} Clients that try another address on their own are not counted as connected.`,
    ]),
  ]);
}

/** Views in which one failure affects a name in the same way, grouped by effect. */
function viewsOf(rows: readonly NameRow[]): Map<string, string> {
  const groups = groupedBy(rows, sameInViews);
  return new Map(groups.map((group) => [group.slice(0, 1).map(sameInViews).join(""), viewText(group)]));
}

function viewText(group: readonly NameRow[]): string {
  return [...new Set(group.map((row) => row.view))].length > 1 ? "both" : (group[0]?.view ?? "");
}

function sameInViews({ view: _view, distribution: _distribution, ...row }: NameRow): string {
  return JSON.stringify(row);
}

function entryText(entry: string, { poolLeft }: NameRow, touched: boolean): string {
  const pool = poolLeft[entry];
  if (pool === undefined || touched) return entry;
  return `${entry} (${pool.length <= 2 ? pool.join(", ") : `${pool.length} servers`})`;
}

function clientsText(row: NameRow, failover: string): string {
  if (row.distribution === "standby")
    return row.reachable ? "unaffected" : "stop until the standby is activated manually";
  if (!row.reachable) return "none connect";
  if (row.dead.length === 0) return "all connect";
  const until = row.deadForSeconds ?? 0;
  return `${percent(row.clientsOnDeadEntry)} get a dead address until ${until} s after its record is removed (${failover})`;
}

function mailText(rows: readonly MailflowRow[], touched: boolean, page: Page): string {
  const most = Math.max(0, ...rows.map(gatewaysLeft));
  const shown = rows.filter((row) => !touched || !flows(row) || gatewaysLeft(row) < most);
  const columns = [
    { title: "When this fails" },
    { title: "Domain" },
    { title: "In" },
    { title: "Out" },
    { title: "Gateways in" },
    { title: "Gateways out" },
    { title: "Applications" },
  ];
  const word = (flows: boolean): string => (flows ? "flows" : page.style.red("waits"));
  const cells = (row: MailflowRow): string[] => [
    word(row.inbound),
    word(row.outbound),
    row.inboundGateways.length === 0 ? "-" : someOf(row.inboundGateways, 4),
    row.outboundGateways.length === 0 ? "-" : someOf(row.outboundGateways, 4),
    row.applications === null ? "" : word(row.applications),
  ];
  const table = foldedTable(shown, (row) => row.domain, cells, columns, "Mail flow", page);
  if (!touched || rows.length === 0) return table;
  const rest = shown.length === 0 ? "No failure above affects mail flow." : "No other failure above affects mail flow.";
  return stacked([
    table,
    sentences(page, "Mail flow, summary", [`${rest} Waiting mail stays queued at its sender and is not lost.`]),
  ]);
}

function gatewaysLeft(row: MailflowRow): number {
  return row.inboundGateways.length + row.outboundGateways.length;
}

function flows({ inbound, outbound, applications }: MailflowRow): boolean {
  return inbound && outbound && applications !== false;
}

interface Row {
  readonly failed: readonly string[];
  readonly kinds: readonly PartKind[];
}

/** Groups the names that one failure affects in the same way, then failures with the same effect. */
function foldedTable<T extends Row>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  cells: (row: T) => string[],
  columns: readonly Column[],
  heading: string,
  page: Page,
): string {
  const byFailure = groupedBy(rows, (row) => JSON.stringify([row.failed, cells(row)]));
  const byOutcome = groupedBy(byFailure, (group) =>
    JSON.stringify([group.map(nameOf), ...group.slice(0, 1).map(cells)]),
  );
  const lines = byOutcome.map((groups) => {
    const group = groups[0] ?? [];
    const names = [...new Set(group.map(nameOf))];
    const failures = groups.flatMap((group) => group.slice(0, 1));
    return [failuresText(failures), someOf(names, mostNames), ...group.slice(0, 1).flatMap(cells)];
  });
  return section(page, heading, "", columns, lines);
}

/** Failures of one kind under that kind; of several kinds, each with its own. */
function failuresText(rows: readonly Row[]): string {
  const kinds = new Set(rows.map((row) => row.kinds.join(" ")));
  return kinds.size === 1 ? groupName(rows, Infinity) : someOf(rows.map(caseName), 4);
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
