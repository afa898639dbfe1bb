import type { Cluster, Deployment, Storage } from "../../model";
import { databaseLimits } from "../../facts/sizing";
import { databaseSizes } from "./disks";
import type { Load } from "./load";

/** Part of a physical disk that its one VHDX may fill; the same share that placement gives it. */
export const VOLUME_SHARE = 0.99;

/**
 * The fewest databases that keep every limit: size of a database, copies on a server, and a data disk that fits the disk
 * it lies on. Numbers that give every member the same work are tried first. Undefined when no number keeps the limits. Where
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
  const disk = smallestDataDiskGB(cluster, deployment);
  return [...(kept > 0 && kept <= most ? [kept] : []), ...even, ...any].find((count) => {
    if (count < kept) return false;
    const sizes = databaseSizes(load, count, cluster, deployment);
    const largest = copies > 1 ? databaseLimits.copiesGB : databaseLimits.standAloneGB;
    return sizes.databaseGB <= largest && (disk === undefined || sizes.dataDiskGB <= disk);
  });
}

/** Gigabytes of the smallest physical disk that a data disk may get; undefined where disks are cut from a volume. */
function smallestDataDiskGB(cluster: Cluster, deployment: Deployment): number | undefined {
  const datacenters = new Set(cluster.members.map((member) => member.datacenter));
  const storages = deployment.datacenters
    .filter((one) => datacenters.has(one.name))
    .flatMap((one) => one.hosts)
    .flatMap((host) => host.storage.find((storage) => storage.name === cluster.machine.dataDisk) ?? []);
  const disks = storages.flatMap((storage) => diskGB(storage) ?? []);
  return disks.length === 0 ? undefined : Math.min(...disks);
}

function diskGB(storage: Storage): number | undefined {
  if (storage.layout !== "disk-per-volume" || storage.disks === undefined) return undefined;
  return Math.floor((storage.usableGB / storage.disks.count) * VOLUME_SHARE);
}
