import type { KeptCluster } from "../lock/kept";
import type { Cluster, Deployment, ExchangeVersion } from "../../model";
import {
  hardwareLimits,
  pageFileCapMB,
  pageFileShareSince2019,
  systemDiskReserveGB,
  virtualization,
} from "../../facts/sizing";
import {
  clientAccessMemoryGB,
  contentIndexMemoryGB,
  coresFor,
  keptMessages,
  memoryBeforeRoundingGB,
  minimumMemoryGB,
  roundedMemoryGB,
  safetyNetDays,
  transportDatabaseGB,
} from "../sizing/formulas";
import { slowestProcessor } from "./host-figures";
import { versionNumber, type Load } from "./load";

/** Fewest processors of a Mailbox server that the field would accept; the calculator has no floor. */
export const LEAST_PROCESSORS = 4;
/** Since 2016 the figures of a mailbox have client access inside, so that it adds no load of its own (sizing.md 1). */
const CLIENT_ACCESS_LOAD = 0;

/** What one member must carry in the worst allowed failure. */
export interface WorstCase {
  /** Databases mounted on it. */
  readonly activeDatabases: number;
  readonly copies: number;
  /** Members left to carry the mail flow. */
  readonly serversLeft: number;
}

export interface ServerSizes {
  readonly processors: number;
  readonly memoryGB: number;
  readonly pageFileGB: number;
  readonly transportDatabaseGB: number;
  readonly systemDiskGB: number;
  /** Megacycles that one database costs where it is mounted, and where it is a passive copy; with the hypervisor's part. */
  readonly activeMegacycles: number;
  readonly passiveMegacycles: number;
  /** Megacycles of one processor; undefined when no host gives a figure. */
  readonly megacyclesPerProcessor?: number;
}

/** Sizes a member for `worst`; `load` is the whole cluster's, spread over `databases` alike. Never below what was kept. */
export function serverSizes(
  cluster: Cluster,
  load: Load,
  databases: number,
  worst: WorstCase,
  deployment: Deployment,
  kept?: KeptCluster,
): ServerSizes {
  const perProcessor = slowestProcessor(cluster, deployment);
  const overhead = 1 + virtualization.defaultOverheadPct / 100;
  const active = (load.activeMegacycles / databases) * overhead;
  const passive = (load.passiveMegacycles / databases) * overhead;
  const needed = worst.activeDatabases * active + (worst.copies - worst.activeDatabases) * passive;
  const said = cluster.machine;
  const processors =
    said.processors === "auto" ? Math.max(kept?.processors ?? 0, processorsFor(needed, perProcessor)) : said.processors;
  const memoryGB =
    said.memoryGB === "auto"
      ? Math.max(kept?.memoryGB ?? 0, memoryFor(load, databases, worst, deployment.exchange.version))
      : said.memoryGB;
  const transport = transportGB(load, cluster, worst, deployment);
  const page = said.pageFileGB ?? pageFileGB(memoryGB, deployment.exchange.version);
  return {
    processors,
    memoryGB,
    pageFileGB: page,
    transportDatabaseGB: transport,
    systemDiskGB: said.systemDiskGB ?? Math.ceil((transport + systemDiskReserveGB + page) / 10) * 10,
    activeMegacycles: active,
    passiveMegacycles: passive,
    ...(perProcessor === undefined ? {} : { megacyclesPerProcessor: perProcessor }),
  };
}

/** Even, at least four; without a figure for the host's processors the floor is all that can be said. */
function processorsFor(megacycles: number, perProcessor: number | undefined): number {
  if (perProcessor === undefined) return LEAST_PROCESSORS;
  return Math.max(LEAST_PROCESSORS, Math.ceil(coresFor(megacycles, perProcessor) / 2) * 2);
}

function memoryFor(load: Load, databases: number, worst: WorstCase, version: ExchangeVersion): number {
  const limits = hardwareLimits[versionNumber(version)];
  const cacheGB = Math.ceil(((load.cacheMB / databases) * worst.activeDatabases) / 1024);
  const perDatabase = load.mailboxes / databases;
  const items =
    load.mailKBPerDay === 0 ? 0 : (load.onDiskGB * 1024) / load.mailboxes / (load.mailKBPerDay / load.messagesPerDay);
  const index = contentIndexMemoryGB(
    worst.activeDatabases * perDatabase,
    Math.max(0, worst.copies - worst.activeDatabases) * perDatabase,
    items,
  );
  const memory = memoryBeforeRoundingGB(
    minimumMemoryGB(worst.copies),
    cacheGB,
    clientAccessMemoryGB(LEAST_PROCESSORS, CLIENT_ACCESS_LOAD),
    index,
  );
  return Math.max(limits.minimumMemoryGB, roundedMemoryGB(memory));
}

function transportGB(load: Load, cluster: Cluster, worst: WorstCase, deployment: Deployment): number {
  if (load.messagesPerDay === 0) return 0;
  const lag = cluster.copies.lagged > 0 ? cluster.copies.replayLagDays : 0;
  const days = safetyNetDays(deployment.transport.safetyNetDays, lag);
  const perServer = load.messagesPerDay / Math.max(1, worst.serversLeft);
  const kept = keptMessages(perServer, deployment.transport.queueDays, days);
  return transportDatabaseGB(kept, load.mailKBPerDay / load.messagesPerDay);
}

/** 2019 and SE: a quarter of the memory. Before: memory and 10 MB, at most 32,778 MB. */
export function pageFileGB(memoryGB: number, version: ExchangeVersion): number {
  if (version === "2016") return Math.ceil(Math.min(memoryGB * 1024 + 10, pageFileCapMB) / 1024);
  return Math.ceil(memoryGB * pageFileShareSince2019);
}
