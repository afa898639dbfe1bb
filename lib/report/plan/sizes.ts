import type { ClusterSizes, Plan } from "../../plan";
import { grouped, percent } from "../text/words";
import type { Page } from "../text/page";
import type { PlanPart } from "./part";
import { section, sentences, stacked } from "../text/section";

export const sizes: PlanPart = {
  name: "sizes",
  says: "mailboxes, databases, disks, memory and processors, and what they rest on",
  pick: ({ sizes: every }) => ({ sizes: every }),
  text: (plan, page) =>
    stacked([tiers(plan, page), clusterFigures(plan, page), sentences(page, "Notes", plan.sizes.notes)]),
};

function tiers(plan: Plan, page: Page): string {
  const columns = [
    { title: "User tier" },
    { title: "Mailboxes today", right: true },
    { title: "At the end of growth", right: true },
    { title: "Mailbox on disk", right: true },
  ];
  const rows = plan.sizes.tiers.map((tier) => [
    tier.name,
    grouped(tier.mailboxes),
    grouped(tier.plannedMailboxes),
    `${grouped(tier.mailboxSizeOnDiskMB)} MB`,
  ]);
  return section(page, "Mailboxes", "sizes", columns, rows);
}

/** One column a cluster and one line a figure: the figures are read downwards and compared across. */
function clusterFigures(plan: Plan, page: Page): string {
  const clusters = plan.sizes.clusters;
  if (clusters.length === 0) return "";
  const columns = [{ title: "Figure" }, ...clusters.map(({ name }) => ({ title: name, right: true }))];
  const rows = figures.map(([label, value]) => [label, ...clusters.map(value)]);
  return section({ ...page, mostRows: rows.length }, "Sizes of each DAG", "sizes", columns, rows);
}

const figures: readonly (readonly [string, (sizes: ClusterSizes) => string])[] = [
  ["Databases", (sizes) => grouped(sizes.databases)],
  ["Mailboxes a database", (sizes) => grouped(sizes.mailboxesPerDatabase)],
  ["Size of a database", (sizes) => `${grouped(sizes.databaseGB)} GB`],
  ["Logs of a database", (sizes) => `${grouped(sizes.logsPerDatabaseGB)} GB`],
  ["Data disk", (sizes) => `${grouped(sizes.dataDiskGB)} GB`],
  ["Data disks a server", (sizes) => grouped(sizes.dataDisksPerServer)],
  ["System disk", (sizes) => `${grouped(sizes.systemDiskGB)} GB`],
  ["Transport database", (sizes) => `${grouped(sizes.transportDatabaseGB)} GB`],
  ["Copies a server", (sizes) => grouped(sizes.copiesPerServer)],
  ["Peak disk operations a second and server", (sizes) => grouped(sizes.peakIopsPerServer)],
  ["Processors a server", (sizes) => grouped(sizes.processors)],
  ["Processor load, all well", (sizes) => percent(sizes.processorLoad.normal)],
  ["Processor load, worst allowed failure", (sizes) => percent(sizes.processorLoad.worst)],
  ["Processor load, limit", (sizes) => percent(sizes.processorLoad.limit)],
  ["Memory a server", (sizes) => `${grouped(sizes.memoryGB)} GB`],
  ["Page file", (sizes) => `${grouped(sizes.pageFileGB)} GB`],
  ["Replication between datacenters", (sizes) => `${grouped(sizes.replicationMbps)} Mbit/s`],
];
