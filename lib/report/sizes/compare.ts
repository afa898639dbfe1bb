import type { DeploymentCost, DesignSummary, Survived } from "../../plan";
import { grouping } from "../cost/money";
import { section, sentences, stacked } from "../text/section";
import type { Page } from "../text/page";
import { grouped, undecided, whole } from "../text/words";

/** One document of a comparison. */
export interface Compared {
  readonly document: string;
  readonly summary: DesignSummary;
  /** Absent if the document has no `costs`. */
  readonly cost?: DeploymentCost;
}

export function comparisonData(compared: readonly Compared[]): object {
  return { designs: compared.map(asData) };
}

function asData({ document, summary, cost }: Compared): object {
  if (cost === undefined) return { document, ...summary, cost: null };
  const { currency, perYear, perMailbox } = cost;
  return { document, ...summary, cost: { currency, perYear, perMailbox, unpriced: unpricedNames(cost) } };
}

function unpricedNames({ unpriced }: DeploymentCost): string[] {
  return [...new Set(unpriced.map(({ item }) => item))];
}

/** Documents as columns, figures as lines. */
export function comparisonText(compared: readonly Compared[], page: Page): string {
  const titles = titlesOf(compared);
  const columns = [{ title: "Design" }, ...titles.map((title) => ({ title, right: true }))];
  const rows = figures.map(([label, value]) => [label, ...compared.map(value)]);
  const failures = compared.map(({ summary }) => summary.failures).find((all) => all.length > 0) ?? [];
  const survived = failures.map(({ failure }) => [
    failureLabels[failure] ?? failure,
    ...compared.map(({ summary }) => survivedText(summary.failures.find((candidate) => candidate.failure === failure))),
  ]);
  const unpriced = compared.flatMap(({ cost }, at) =>
    cost === undefined || cost.unpriced.length === 0
      ? []
      : [`${titles[at]}: not priced (excluded from totals): ${unpricedNames(cost).join(", ")}.`],
  );
  return stacked([
    section(page, "Designs side by side", "", columns, rows),
    section(page, "Survived automatically, of all cases", "", [{ title: "Failure" }, ...columns.slice(1)], survived),
    sentences(page, "Notes", unpriced),
  ]);
}

/** The deployments' names; the documents' names if two are equal. */
function titlesOf(compared: readonly Compared[]): string[] {
  const names = compared.map(({ summary }) => summary.deployment);
  return new Set(names).size === names.length ? names : compared.map(({ document }) => document);
}

const failureLabels: Readonly<Record<string, string>> = {
  "any-member": "One member",
  "any-host": "One host",
  "any-datacenter": "One datacenter",
  "any-link": "One link",
  witness: "The witness",
  "any-two-members": "Two members at the same time",
  "any-datacenter then any-member": "A datacenter, then a member",
};

function survivedText(found: Survived | undefined): string {
  if (found === undefined || found.cases === 0) return "-";
  const manual = found.manually === 0 ? "" : `, ${grouped(found.manually)} manually`;
  return `${grouped(found.survived)} of ${grouped(found.cases)}${manual}`;
}

const figures: readonly (readonly [string, (compared: Compared) => string])[] = [
  ["Mailboxes today", ({ summary }) => whole(summary.mailboxesToday)],
  ["Mailboxes planned", ({ summary }) => whole(summary.mailboxesPlanned)],
  ["DAGs", ({ summary }) => whole(summary.dags)],
  ["Mailbox servers", ({ summary }) => whole(summary.mailboxServers)],
  ["Databases", ({ summary }) => whole(summary.databases)],
  ["Copies per database", ({ summary }) => copiesText(summary)],
  ["Worst load, single failure", ({ summary }) => percentText(summary, summary.worstSinglePercent)],
  ["Worst load, allowed failure", ({ summary }) => percentText(summary, summary.worstAllowedPercent)],
  ["Hosts in use", ({ summary }) => whole(summary.hosts)],
  ["Virtual processors", ({ summary }) => whole(summary.processors)],
  ["Memory", ({ summary }) => `${whole(summary.memoryGB)} GB`],
  ["Data disks", ({ summary }) => whole(summary.dataDisks)],
  ["All disks", ({ summary }) => `${whole(summary.diskGB)} GB`],
  ["Cost per year", ({ cost }) => (cost === undefined ? "-" : `${grouping(cost.perYear)} ${cost.currency}`)],
  [
    "Cost per mailbox and year",
    ({ cost }) => (cost === undefined ? "-" : `${grouping(cost.perMailbox ?? "-")} ${cost.currency}`),
  ],
];

function copiesText({ copies: [least, most], laggedCopies }: DesignSummary): string {
  if (most === 0) return "-";
  return `${least === most ? most : `${least} to ${most}`}${laggedCopies === 0 ? "" : `, ${laggedCopies} lagged`}`;
}

/** Without a DAG there is no load. */
function percentText({ dags }: DesignSummary, percent: number | null): string {
  if (dags === 0) return "-";
  return percent === null ? undecided : `${grouped(percent)}%`;
}
