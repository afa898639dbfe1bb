import type { ClusterSheet, SizeSheet } from "../../plan";
import type { Page } from "../text/page";
import { section, stacked } from "../text/section";
import { grouped, percent, undecided, whole } from "../text/words";
import { dataDiskText } from "./data-disk";
import { figureLabel } from "./figure-label";

type Figure = readonly [label: string, value: (cluster: ClusterSheet) => string];

/** One column per DAG and one line per figure: figures are read downwards and compared across. */
export function clusterFigures(sheet: SizeSheet, page: Page): string {
  if (sheet.clusters.length === 0) return "";
  const block = (title: string, figures: readonly Figure[]): string =>
    section(
      page,
      title,
      "",
      [{ title: "Figure" }, ...sheet.clusters.map(({ name }) => ({ title: name, right: true }))],
      figures.map(([label, value]) => [label, ...sheet.clusters.map(value)]),
    );
  return stacked([block("Each DAG", dag), block("Each server", server), block("Each disk", disk)]);
}

const dag: readonly Figure[] = [
  [
    "Members",
    ({ members }) =>
      Object.entries(members)
        .map(([place, number]) => `${number} ${place}`)
        .join(", "),
  ],
  [figureLabel("databases"), ({ sizes }) => whole(sizes.databases)],
  [figureLabel("mailboxesPerDatabase"), ({ sizes }) => grouped(sizes.mailboxesPerDatabase)],
  [figureLabel("replicationMbps"), ({ sizes }) => `${grouped(sizes.replicationMbps)} Mbit/s`],
  ...directory(),
];

/** Global catalog cores that each datacenter needs when it is the only one left. */
function directory(): readonly Figure[] {
  return [
    [
      "Global catalog cores, needed of present",
      ({ sizes }) =>
        Object.entries(sizes.domainControllerCores)
          .map(([place, { needed, present }]) => `${place} ${needed} of ${present}`)
          .join(", "),
    ],
  ];
}

const server: readonly Figure[] = [
  [figureLabel("processors"), ({ sizes }) => whole(sizes.processors)],
  [figureLabel("memoryGB"), ({ sizes }) => `${whole(sizes.memoryGB)} GB`],
  [figureLabel("pageFileGB"), ({ sizes }) => `${whole(sizes.pageFileGB)} GB`],
  [figureLabel("systemDiskGB"), ({ sizes }) => `${whole(sizes.systemDiskGB)} GB`],
  [figureLabel("transportDatabaseGB"), ({ sizes }) => `${grouped(sizes.transportDatabaseGB)} GB`],
  [figureLabel("serversLeft"), ({ serversLeft }) => whole(serversLeft)],
  [figureLabel("copiesPerServer"), ({ sizes }) => whole(sizes.copiesPerServer)],
  [figureLabel("maximumActiveDatabases"), ({ maximumActiveDatabases }) => whole(maximumActiveDatabases)],
  [figureLabel("peakIopsPerServer"), ({ sizes }) => grouped(sizes.peakIopsPerServer)],
  [
    figureLabel("megacyclesAvailable"),
    ({ megacycles }) => (megacycles === null ? undecided : whole(megacycles.available)),
  ],
  [figureLabel("megacyclesNormal"), ({ megacycles, sizes }) => used(megacycles?.normal, sizes.processorLoad.normal)],
  [figureLabel("megacyclesWorst"), ({ megacycles, sizes }) => used(megacycles?.worst, sizes.processorLoad.worst)],
  [figureLabel("megacyclesLimit"), ({ megacycles, sizes }) => used(megacycles?.limit, sizes.processorLoad.limit)],
];

const disk: readonly Figure[] = [
  [figureLabel("databasesPerDisk"), ({ databasesPerDisk }) => whole(databasesPerDisk)],
  [figureLabel("databaseGB"), ({ sizes }) => `${grouped(sizes.databaseGB)} GB`],
  [figureLabel("logsPerDatabaseGB"), ({ sizes }) => `${grouped(sizes.logsPerDatabaseGB)} GB`],
  [figureLabel("dataDiskGB"), ({ sizes }) => dataDiskText(sizes)],
  [figureLabel("neededDataDiskGB"), ({ sizes }) => `${grouped(sizes.neededDataDiskGB)} GB`],
  [figureLabel("dataDisksPerServer"), ({ sizes }) => whole(sizes.dataDisksPerServer)],
  ["Spare disks, restore disks", ({ spareDisks, restoreDisk }) => `${spareDisks}, ${restoreDisk ? 1 : 0}`],
  [figureLabel("peakIopsPerDisk"), ({ peakIopsPerDisk }) => grouped(peakIopsPerDisk)],
];

function used(megacycles: number | undefined, share: number | undefined): string {
  return megacycles === undefined || share === undefined ? undecided : `${whole(megacycles)} (${percent(share)})`;
}
