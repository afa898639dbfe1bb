import type { CopyLimit, DatabaseBounds, DatabaseDemand } from "../../base/database-bounds";
import type { Problem } from "../../base/problem";
import type { Cluster, Deployment } from "../../model";
import { mostCopiesPerServer, preferredDatabaseGB, scsiPlaces } from "../../facts/sizing";
import type { TierShare } from "../mailboxes/spread";
import { fullestDatabaseGB, largestMailbox, type Load } from "../sizing";
import { dagInputsOf } from "./dag-inputs";
import { databaseIops, databaseSizes, weakestDataDisk, type DatabaseSizes, type WeakestDisk } from "./data-disks";

/** What the number of databases of a cluster depends on. */
export interface DatabaseNeeds {
  readonly cluster: Cluster;
  readonly shares: readonly TierShare[];
  readonly load: Load;
  readonly deployment: Deployment;
}

/** A limit that requires more databases, and whether a given number satisfies it. */
interface Demand {
  readonly demand: DatabaseDemand;
  readonly keeps: (databases: number) => boolean;
}

/**
 * The fewest databases within all limits: size of a database, copies on a server, and data disks whose size and IOPS
 * the physical disks under them can provide. Numbers that give every member the same load are tried first. Undefined
 * when no number satisfies the limits. A number in the lock (`kept`) stays if it satisfies them; otherwise the fewest
 * above it.
 */
export function fewestDatabases(needs: DatabaseNeeds, kept = 0): number | undefined {
  const most = mostDatabases(needs).databases;
  const demands = demandsOf(needs);
  const keeps = (count: number): boolean => demands.every((demand) => demand.keeps(count));
  if (kept > 0 && kept <= most && keeps(kept)) return kept;
  return evenNumbers(needs, kept, most).find(keeps) ?? firstFrom(Math.max(1, kept), most, keeps);
}

/**
 * Numbers of databases that give every member the same load, in ascending order, up to the most that servers may hold.
 */
export function evenNumbers(needs: DatabaseNeeds, least: number, most = mostDatabases(needs).databases): number[] {
  const members = Math.max(1, needs.cluster.members.length);
  return Array.from({ length: Math.floor(most / members) }, (_, i) => (i + 1) * members).filter(
    (count) => count >= least,
  );
}

/** Why no number of databases fits: the limit that requires the most, and the one that allows fewer. */
export function noDatabases(needs: DatabaseNeeds): Problem {
  const { cluster } = needs;
  const problem = {
    code: "no-fit",
    path: `clusters.${cluster.design}.databases`,
    message: `no number of databases of ${cluster.name} keeps every limit`,
    got: "auto",
  };
  const demands = demandsOf(needs).map(({ demand, keeps }) => ({ demand, least: leastFor(keeps) }));
  const [binding] = demands.sort((a, b) => b.least - a.least);
  if (binding === undefined) return problem;
  const { demand, least } = binding;
  const { databases: most, limit } = mostDatabases(needs);
  const bounds: DatabaseBounds = {
    demand,
    ...(least === Infinity ? {} : { least }),
    most,
    limit,
    datacenters: membersAndCopies(cluster),
  };
  const remedy = "lower quotas, add members or larger disks, or use the enterprise edition";
  return { ...problem, bounds, remedy };
}

interface Most {
  readonly databases: number;
  readonly limit: CopyLimit;
}

/** The most databases whose copies the members may hold. */
function mostDatabases({ cluster, deployment }: DatabaseNeeds): Most {
  const { edition } = deployment.exchange;
  const perServer = mostCopiesPerServer(edition);
  const disks = scsiPlaces - 1 - cluster.spareDisks - (cluster.restoreDisk ? 1 : 0);
  const onDisks = Math.max(0, disks * cluster.databasesPerDisk);
  const copies = Math.min(perServer, onDisks);
  const databases = Object.values(membersAndCopies(cluster)).map(({ members, copies: wanted }) =>
    wanted === 0 ? Infinity : Math.floor((copies * members) / wanted),
  );
  const limit: CopyLimit =
    perServer <= onDisks ? { kind: "copies", copies: perServer, edition } : { kind: "data-disks", disks, scsiPlaces };
  return { databases: Math.min(...databases, Number.MAX_SAFE_INTEGER), limit };
}

/** Members of a cluster by datacenter. */
export function membersByDatacenter(cluster: Cluster): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { datacenter } of cluster.members) counts[datacenter] = (counts[datacenter] ?? 0) + 1;
  return counts;
}

/** Members by datacenter, and the copies that each database has there. */
function membersAndCopies(cluster: Cluster): DatabaseBounds["datacenters"] {
  return Object.fromEntries(
    Object.entries(membersByDatacenter(cluster)).map(([datacenter, members]) => [
      datacenter,
      { members, copies: cluster.copies.perDatacenter[datacenter] ?? 1 },
    ]),
  );
}

function demandsOf(needs: DatabaseNeeds): Demand[] {
  const { cluster, shares, deployment } = needs;
  const copies = Object.values(membersAndCopies(cluster)).reduce((sum, { copies }) => sum + copies, 0);
  const largestGB = preferredDatabaseGB(copies);
  const mailbox = largestMailbox(shares, deployment);
  const withCopies = copies > 1;
  const tooLarge = mailbox !== undefined && mailbox.sizeGB > largestGB;
  const sizes = onceFor((count) => databaseSizes(dagInputsOf({ ...needs, databases: count })));
  const disk = weakestDataDisk(cluster, deployment);
  return [
    {
      demand: tooLarge
        ? { kind: "mailbox-in-database", tier: mailbox.tier, mailboxGB: mailbox.sizeGB, largestGB, withCopies }
        : { kind: "database-size", largestGB, withCopies },
      keeps: (count) => fullestDatabaseGB(shares, count, deployment) <= largestGB,
    },
    ...(disk === undefined ? [] : diskDemands(needs, disk, sizes)),
  ];
}

function diskDemands(needs: DatabaseNeeds, disk: WeakestDisk, sizes: (count: number) => DatabaseSizes): Demand[] {
  const { databasesPerDisk } = needs.cluster;
  const { host, sizeGB, iops } = disk;
  return [
    {
      demand: { kind: "disk-size", host, sizeGB, databasesPerDisk },
      keeps: (count) => sizes(count).neededDataDiskGB <= sizeGB,
    },
    ...(iops === undefined
      ? []
      : [
          {
            demand: { kind: "disk-operations" as const, perSecond: iops, databasesPerDisk },
            keeps: (count: number) =>
              databaseIops(dagInputsOf({ ...needs, databases: count })) * databasesPerDisk <= iops,
          },
        ]),
  ];
}

function onceFor<T>(find: (count: number) => T): (count: number) => T {
  const found = new Map<number, T>();
  return (count) => {
    const known = found.get(count) ?? find(count);
    found.set(count, known);
    return known;
  };
}

/** More databases than any organization has; a limit that fails with this many fails with any number. */
const BEYOND = 1 << 22;

/** The smallest number that satisfies a monotonic limit; Infinity if none does. */
function leastFor(keeps: (count: number) => boolean): number {
  let high = 1;
  while (!keeps(high)) {
    if (high >= BEYOND) return Infinity;
    high *= 2;
  }
  let low = Math.floor(high / 2) + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (keeps(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}

function firstFrom(least: number, most: number, keeps: (count: number) => boolean): number | undefined {
  // Limits ease as the number grows, so if the maximum fails, all numbers do.
  if (most < least || !keeps(most)) return undefined;
  for (let count = least; count <= most; count++) if (keeps(count)) return count;
  return undefined;
}
