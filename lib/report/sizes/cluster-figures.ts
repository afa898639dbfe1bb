import type { ClusterSheet, SizeSheet } from "../../plan/sheet";
import type { Page } from "../text/page";
import { section, stacked } from "../text/section";
import { grouped, percent, whole } from "../text/words";

type Figure = readonly [label: string, value: (cluster: ClusterSheet) => string];

/** One column a DAG and one line a figure: figures are read downwards and compared across. */
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
  ["Databases", ({ sizes }) => whole(sizes.databases)],
  ["Mailboxes per database", ({ sizes }) => grouped(sizes.mailboxesPerDatabase)],
  ["Log shipping between datacenters, peak hour", ({ sizes }) => `${grouped(sizes.replicationMbps)} Mbit/s`],
  ...directory(),
];

/** Global catalog cores that every datacenter needs when it is alone. */
function directory(): readonly Figure[] {
  return [
    [
      "Global catalog cores needed, present",
      ({ sizes }) =>
        Object.entries(sizes.domainControllerCores)
          .map(([place, { needed, present }]) => `${place} ${needed}, ${present}`)
          .join("; "),
    ],
  ];
}

const server: readonly Figure[] = [
  ["Processors", ({ sizes }) => whole(sizes.processors)],
  ["Memory", ({ sizes }) => `${whole(sizes.memoryGB)} GB`],
  ["Page file", ({ sizes }) => `${whole(sizes.pageFileGB)} GB`],
  ["System disk", ({ sizes }) => `${whole(sizes.systemDiskGB)} GB`],
  ["Transport database", ({ sizes }) => `${grouped(sizes.transportDatabaseGB)} GB`],
  ["  sized for members left", ({ serversLeft }) => whole(serversLeft)],
  ["Database copies", ({ sizes }) => whole(sizes.copiesPerServer)],
  ["Max. active databases", ({ maximumActiveDatabases }) => whole(maximumActiveDatabases)],
  ["Peak disk operations per second", ({ sizes }) => grouped(sizes.peakIopsPerServer)],
  ["Available megacycles", ({ megacycles }) => (megacycles === null ? "-" : whole(megacycles.available))],
  [
    "Used megacycles, normal operation",
    ({ megacycles, sizes }) => used(megacycles?.normal, sizes.processorLoad.normal),
  ],
  [
    "Used megacycles, worst allowed failure",
    ({ megacycles, sizes }) => used(megacycles?.worst, sizes.processorLoad.worst),
  ],
  ["Allowed megacycles", ({ megacycles, sizes }) => used(megacycles?.limit, sizes.processorLoad.limit)],
];

const disk: readonly Figure[] = [
  ["Databases per data disk", ({ databasesPerDisk }) => whole(databasesPerDisk)],
  ["Database", ({ sizes }) => `${grouped(sizes.databaseGB)} GB`],
  ["Logs per database", ({ sizes }) => `${grouped(sizes.logsPerDatabaseGB)} GB`],
  ["Data disk", ({ sizes }) => `${grouped(sizes.dataDiskGB)} GB`],
  ["Data disks per server", ({ sizes }) => whole(sizes.dataDisksPerServer)],
  ["  spare, restore", ({ spareDisks, restoreDisk }) => `${spareDisks}, ${restoreDisk ? 1 : 0}`],
  ["Peak disk operations per second", ({ peakIopsPerDisk }) => grouped(peakIopsPerDisk)],
];

function used(megacycles: number | undefined, share: number): string {
  return megacycles === undefined ? "-" : `${whole(megacycles)} (${percent(share)})`;
}
