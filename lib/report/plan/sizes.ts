import type { ClusterSizes, Plan } from "../../plan";
import { grouped, percent } from "../text/words";
import type { Page } from "../text/page";
import type { PlanPart } from "./part";
import { section, sentences, stacked } from "../text/section";

export const sizes: PlanPart = {
  name: "sizes",
  says: "mailboxes, databases, disks, memory and processors",
  pick: ({ sizes: every }) => ({ sizes: every }),
  text: (plan, page) =>
    stacked([tiers(plan, page), clusterFigures(plan, page), sentences(page, "Notes", plan.sizes.notes)]),
};

function tiers(plan: Plan, page: Page): string {
  const columns = [
    { title: "User tier" },
    { title: "Mailboxes today", right: true },
    { title: "After growth", right: true },
    { title: "Mailbox on disk, MB", right: true },
  ];
  const rows = plan.sizes.tiers.map((tier) => [
    tier.name,
    grouped(tier.mailboxes),
    grouped(tier.plannedMailboxes),
    grouped(tier.mailboxSizeOnDiskMB),
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
  ["Mailboxes per database", (sizes) => grouped(sizes.mailboxesPerDatabase)],
  ["Database", (sizes) => `${grouped(sizes.databaseGB)} GB`],
  ["Logs per database", (sizes) => `${grouped(sizes.logsPerDatabaseGB)} GB`],
  ["Data disk", (sizes) => `${grouped(sizes.dataDiskGB)} GB`],
  ["Data disks per server", (sizes) => grouped(sizes.dataDisksPerServer)],
  ["System disk", (sizes) => `${grouped(sizes.systemDiskGB)} GB`],
  ["Transport database", (sizes) => `${grouped(sizes.transportDatabaseGB)} GB`],
  ["Copies per server", (sizes) => grouped(sizes.copiesPerServer)],
  ["Peak disk operations per second, per server", (sizes) => grouped(sizes.peakIopsPerServer)],
  ["Processors per server", (sizes) => grouped(sizes.processors)],
  ["Processor load, normal operation", (sizes) => percent(sizes.processorLoad.normal)],
  ["Processor load, worst allowed failure", (sizes) => percent(sizes.processorLoad.worst)],
  ["Processor load, limit", (sizes) => percent(sizes.processorLoad.limit)],
  ["Memory per server", (sizes) => `${grouped(sizes.memoryGB)} GB`],
  ["Page file", (sizes) => `${grouped(sizes.pageFileGB)} GB`],
  ["Replication between datacenters", (sizes) => `${grouped(sizes.replicationMbps)} Mbit/s`],
];
