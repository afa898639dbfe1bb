import {
  databaseLimits,
  exchangeDocs,
  hardwareLimits,
  mostCopiesPerServer,
  preferredDatabaseGB,
  processorLoadLimit,
  workbook,
} from "../../facts/sizing";
import type { Cluster, Deployment } from "../../model";
import { versionNumber } from "../sizing";
import { weakestDataDisk } from "./data-disks";

/** A figure and its maximum: the basis of decisions, searches and the sizing sheet. */
export interface Limit {
  readonly id: string;
  /** What is limited: `members of a DAG`. */
  readonly label: string;
  readonly unit: string;
  /** Null if undecided because a fact is missing in the document. */
  readonly value: number | null;
  readonly limit: number;
  /** Origin of the limit: a vendor's page, or the path in the document. */
  readonly source: string;
}

/** The figures of one DAG that limits apply to, whether it is only designed or planned. */
export interface LimitedDag {
  readonly cluster: Cluster;
  readonly deployment: Deployment;
  readonly copiesPerServer: number;
  readonly databaseGB: number;
  readonly processors: number;
  readonly memoryGB: number;
  readonly neededDataDiskGB: number;
  /** Peak IOPS of one database. */
  readonly peakIopsPerDatabase: number;
  /** Fraction of the available megacycles; left out when no host gives a figure for its processors. */
  readonly worstProcessorLoad?: number;
}

/**
 * The limits that the design of a DAG must satisfy. Limits of hosts are checked by placement, those of links and
 * directory by rules.
 */
export function dagLimitsOf(dag: LimitedDag): readonly (Limit & { readonly id: DagLimitId })[] {
  return [...ofDatabases(dag), ...ofServers(dag), ...ofDisks(dag)];
}

/** Names of the limits of a DAG. */
export type DagLimitId =
  | "members"
  | "copies-per-server"
  | "database-size"
  | "processors"
  | "memory"
  | "processor-load"
  | "data-disk-size"
  | "data-disk-operations";

type DagLimit = Limit & { readonly id: DagLimitId };

function ofDatabases({ cluster, deployment, copiesPerServer, databaseGB }: LimitedDag): DagLimit[] {
  const { edition } = deployment.exchange;
  const copies = Object.values(cluster.copies.perDatacenter).reduce((sum, count) => sum + count, 0);
  return [
    {
      id: "members",
      label: "members of a DAG",
      unit: "members",
      value: cluster.members.length,
      limit: databaseLimits.membersPerDag,
      source: exchangeDocs("database-availability-groups.md"),
    },
    {
      id: "copies-per-server",
      label: `database copies on a server, ${edition} edition`,
      unit: "copies",
      value: copiesPerServer,
      limit: mostCopiesPerServer(edition),
      source: exchangeDocs("editions-and-versions.md"),
    },
    {
      id: "database-size",
      label: copies > 1 ? "size of a database with copies" : "size of a database without copies",
      unit: "GB",
      value: databaseGB,
      limit: preferredDatabaseGB(copies),
      source: workbook(copies > 1 ? "Variables K34" : "Variables K33"),
    },
  ];
}

function ofServers({ deployment, processors, memoryGB, worstProcessorLoad }: LimitedDag): DagLimit[] {
  const hardware = hardwareLimits[versionNumber(deployment.exchange.version)];
  const source = exchangeDocs("system-requirements.md");
  return [
    {
      id: "processors",
      label: "processors of a server",
      unit: "processors",
      value: processors,
      limit: hardware.cores,
      source,
    },
    {
      id: "memory",
      label: "memory of a server",
      unit: "GB",
      value: memoryGB,
      limit: hardware.maximumMemoryGB,
      source,
    },
    {
      id: "processor-load",
      label: "processor load in the worst allowed failure",
      unit: "%",
      value: worstProcessorLoad === undefined ? null : worstProcessorLoad * 100,
      limit: processorLoadLimit * 100,
      source: `${workbook("Variables B54")}; ${exchangeDocs("preferred-architecture-2019.md")}`,
    },
  ];
}

/** A data disk against the weakest physical disk it may be placed on, where every disk is a volume. */
function ofDisks({ cluster, deployment, neededDataDiskGB, peakIopsPerDatabase }: LimitedDag): DagLimit[] {
  const disk = weakestDataDisk(cluster, deployment);
  if (disk === undefined) return [];
  const source = `document, hosts.${disk.host}`;
  const size: DagLimit = {
    id: "data-disk-size",
    label: "data disk on its physical disk",
    unit: "GB",
    value: neededDataDiskGB,
    limit: disk.sizeGB,
    source,
  };
  if (disk.iops === undefined) return [size];
  return [
    size,
    {
      id: "data-disk-operations",
      label: "disk operations of a data disk, peak",
      unit: "per second",
      value: peakIopsPerDatabase * cluster.databasesPerDisk,
      limit: disk.iops,
      source: workbook("Role Requirements C74"),
    },
  ];
}
