import type { ClusterSizes, Plan } from "../../plan";
import { grouped, percent, percentIfKnown } from "../text/words";
import type { Page } from "../text/page";
import type { PlanPart } from "./part";
import { section, sentences, stacked } from "../text/section";
import { dataDiskText } from "../sizes/data-disk";
import { figureLabel } from "../sizes/figure-label";
import { sizesNoteText } from "../sizes/notes";

export const sizes: PlanPart = {
  name: "sizes",
  says: "mailboxes, databases, disks, memory and processors",
  pick: ({ sizes: every }) => ({ sizes: every }),
  text: (plan, page) =>
    stacked([
      tiers(plan, page),
      clusterFigures(plan, page),
      sentences(page, "Notes", plan.sizes.notes.map(sizesNoteText)),
    ]),
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

/** One column per cluster and one line per figure: figures are read downwards and compared across. */
function clusterFigures(plan: Plan, page: Page): string {
  const clusters = plan.sizes.clusters;
  if (clusters.length === 0) return "";
  const columns = [{ title: "Figure" }, ...clusters.map(({ name }) => ({ title: name, right: true }))];
  const rows = figures.map(([label, value]) => [label, ...clusters.map(value)]);
  return section({ ...page, mostRows: rows.length }, "Sizes of each DAG", "sizes", columns, rows);
}

const figures: readonly (readonly [string, (sizes: ClusterSizes) => string])[] = [
  [figureLabel("databases"), (sizes) => grouped(sizes.databases)],
  [figureLabel("mailboxesPerDatabase"), (sizes) => grouped(sizes.mailboxesPerDatabase)],
  [figureLabel("databaseGB"), (sizes) => `${grouped(sizes.databaseGB)} GB`],
  [figureLabel("logsPerDatabaseGB"), (sizes) => `${grouped(sizes.logsPerDatabaseGB)} GB`],
  [figureLabel("dataDiskGB"), dataDiskText],
  [figureLabel("neededDataDiskGB"), (sizes) => `${grouped(sizes.neededDataDiskGB)} GB`],
  [figureLabel("dataDisksPerServer"), (sizes) => grouped(sizes.dataDisksPerServer)],
  [figureLabel("systemDiskGB"), (sizes) => `${grouped(sizes.systemDiskGB)} GB`],
  [figureLabel("transportDatabaseGB"), (sizes) => `${grouped(sizes.transportDatabaseGB)} GB`],
  [figureLabel("copiesPerServer"), (sizes) => grouped(sizes.copiesPerServer)],
  [figureLabel("peakIopsPerServer"), (sizes) => grouped(sizes.peakIopsPerServer)],
  [figureLabel("processors"), (sizes) => grouped(sizes.processors)],
  [figureLabel("processorLoadNormal"), (sizes) => percentIfKnown(sizes.processorLoad.normal)],
  [figureLabel("processorLoadWorst"), (sizes) => percentIfKnown(sizes.processorLoad.worst)],
  [figureLabel("processorLoadLimit"), (sizes) => percent(sizes.processorLoad.limit)],
  [figureLabel("memoryGB"), (sizes) => `${grouped(sizes.memoryGB)} GB`],
  [figureLabel("pageFileGB"), (sizes) => `${grouped(sizes.pageFileGB)} GB`],
  [figureLabel("replicationMbps"), (sizes) => `${grouped(sizes.replicationMbps)} Mbit/s`],
];
