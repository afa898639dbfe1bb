import type { MailflowRow, NameRow, Simulation } from "../../plan";
import type { Page } from "../text/page";
import { sentences, stacked } from "../text/section";
import { groupedBy } from "../text/shared-values";
import { percent, shared, someOf } from "../text/words";
import { foldedTable } from "./folded-table";
import { servicesText } from "./services";

/** Names, mail flow and services: `touched` shows only what a failure changes, otherwise everything. */
export function aroundText(simulation: Simulation, touched: boolean, failover: string, page: Page): string {
  return stacked([
    namesText(simulation.names, touched, failover, page),
    mailText(simulation, touched, page),
    servicesText(simulation.services, touched, page),
  ]);
}

function namesText(rows: readonly NameRow[], touched: boolean, failover: string, page: Page): string {
  const shown = rows.filter((row) => !touched || row.dead.length > 0);
  const views = viewsOf(shown);
  const dead = shown.filter((row) => row.clientsOnDeadEntry > 0 && row.deadForSeconds !== null);
  const until = shared(dead.map((row) => untilText(row, failover)));
  const cells = (row: NameRow): string[] => [
    row.living.length === 0
      ? page.style.red("nothing")
      : someOf(
          row.living.map((entry) => entryText(entry, row, touched)),
          4,
        ),
    row.dead.length === 0 ? "-" : someOf(row.dead, 4),
    clientsText(row, until === undefined ? ` ${untilText(row, failover)}` : ""),
  ];
  const table = foldedTable(page, "Names", shown, {
    what: "Names",
    nameOf: (row) => row.name,
    kind: { title: "View", of: (row) => views.get(sameInViews(row)) ?? row.view },
    columns: ["Answered by", "Dead", "Clients"],
    cells,
    always: touched,
  });
  const rest = shown.length === 0 ? "No failure above affects a name." : "No other failure above affects a name.";
  return stacked([
    table,
    sentences(page, "Names, summary", [
      ...(until === undefined ? [] : [`Dead addresses are given out ${until}.`]),
      ...(!touched || rows.length === 0
        ? []
        : [`${rest} Clients that try another address on their own are not counted as connected.`]),
    ]),
  ]);
}

function untilText({ deadForSeconds }: NameRow, failover: string): string {
  return `until ${deadForSeconds ?? 0} s after the record is removed (${failover})`;
}

/** Views in which one failure affects a name in the same way, grouped by effect. */
function viewsOf(rows: readonly NameRow[]): Map<string, string> {
  const groups = groupedBy(rows, sameInViews);
  return new Map(groups.map((group) => [group.slice(0, 1).map(sameInViews).join(""), viewText(group)]));
}

function viewText(group: readonly NameRow[]): string {
  return [...new Set(group.map((row) => row.view))].length > 1 ? "both views" : (group[0]?.view ?? "");
}

function sameInViews({ view: _view, distribution: _distribution, ...row }: NameRow): string {
  return JSON.stringify(row);
}

function entryText(entry: string, { poolLeft }: NameRow, touched: boolean): string {
  const pool = poolLeft[entry];
  if (pool === undefined || touched || (pool.length === 1 && pool[0] === entry)) return entry;
  return `${entry} (${pool.length <= 2 ? pool.join(", ") : `${pool.length} servers`})`;
}

function clientsText(row: NameRow, until: string): string {
  if (row.distribution === "standby") return row.reachable ? "unaffected" : stoppedText(row);
  if (!row.reachable) return "none connect";
  if (row.dead.length === 0) return "all connect";
  return `${percent(row.clientsOnDeadEntry)} get a dead address${until}`;
}

/** A standby that cannot do the work either is none. */
function stoppedText({ standby = [] }: NameRow): string {
  return standby.length === 0 ? "stop; no standby can take over" : "stop until the standby is activated manually";
}

function mailText({ mailflow: rows, normalMailflow }: Simulation, touched: boolean, page: Page): string {
  const normal = new Map(normalMailflow.map((row) => [row.domain, row]));
  const shown = rows.filter((row) => !touched || isWorse(row, normal.get(row.domain) ?? row));
  const gatewaysText = (names: readonly string[]): string => (names.length === 0 ? "-" : someOf(names, 4));
  const oneWay = shown.some((row) => gatewaysText(row.inboundGateways) !== gatewaysText(row.outboundGateways));
  const word = (flows: boolean, normally = true): string =>
    flows ? "flows" : normally ? page.style.red("waits") : "-";
  const cells = (row: MailflowRow): string[] => [
    word(row.inbound, normal.get(row.domain)?.inbound),
    word(row.outbound, normal.get(row.domain)?.outbound),
    gatewaysText(row.inboundGateways),
    ...(oneWay ? [gatewaysText(row.outboundGateways)] : []),
    row.applications === null ? "" : word(row.applications),
  ];
  const gateways = oneWay ? ["Gateways in", "Gateways out"] : ["Gateways left"];
  const table = foldedTable(page, "Mail flow", shown, {
    what: "Domain",
    nameOf: (row) => row.domain,
    columns: ["In", "Out", ...gateways, "Applications"],
    cells,
    always: touched,
  });
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

/** Whether less of a domain's mail flows after a failure than in normal operation. */
function isWorse(row: MailflowRow, normal: MailflowRow): boolean {
  return (
    (normal.inbound && !row.inbound) ||
    (normal.outbound && !row.outbound) ||
    (normal.applications !== false && row.applications === false) ||
    gatewaysLeft(row) < gatewaysLeft(normal)
  );
}
