import type { Cluster, Deployment } from "../../model";
import { databaseLimits } from "../../facts/sizing";
import { databaseIops, databaseSizes, weakestDataDisk } from "./disks";
import type { Load } from "./load";

/**
 * The fewest databases that keep every limit: size of a database, copies on a server, and data disks whose size and
 * operations the physical disks under them can give. Numbers that give every member the same work are tried first. Undefined when no number keeps the limits. Where
 * so many were decided before (`kept`), that number stays if it keeps them, else the fewest above it.
 */
export function fewestDatabases(cluster: Cluster, load: Load, deployment: Deployment, kept = 0): number | undefined {
  const copies = Object.values(cluster.copies.perDatacenter).reduce((sum, count) => sum + count, 0);
  const perServer =
    deployment.exchange.edition === "standard"
      ? databaseLimits.copiesPerServerStandard
      : databaseLimits.copiesPerServer;
  const members = Math.max(1, cluster.members.length);
  const most = Math.floor((perServer * members) / Math.max(1, copies));
  const even = Array.from({ length: Math.floor(most / members) }, (_, i) => (i + 1) * members);
  const any = Array.from({ length: most }, (_, i) => i + 1);
  const disk = weakestDataDisk(cluster, deployment);
  return [...(kept > 0 && kept <= most ? [kept] : []), ...even, ...any].find((count) => {
    if (count < kept) return false;
    const sizes = databaseSizes(load, count, cluster, deployment);
    const largest = copies > 1 ? databaseLimits.copiesGB : databaseLimits.standAloneGB;
    if (sizes.databaseGB > largest) return false;
    if (disk === undefined) return true;
    const iops = databaseIops(load, count) * cluster.databasesPerDisk;
    return sizes.dataDiskGB <= disk.sizeGB && iops <= (disk.iops ?? Infinity);
  });
}
