import type { Datacenter, Deployment, Host, Storage } from "../../../model";
import { storageOf } from "../../placement/demand";
import type { Growth } from "./change-growth";

/** Most hosts added to a datacenter. */
const MOST_HOSTS = 64;
/** Most disks of a host, and disk sizes as printed on labels, decimal gigabytes. */
const MOST_DISKS = 120;
const DISK_LABELS_GB = [2000, 4000, 6000, 8000, 10_000, 12_000, 14_000, 16_000, 18_000, 20_000, 22_000, 24_000];

/** Datacenters that have hosts and members of a DAG. */
export function hostedPlaces(deployment: Deployment): string[] {
  const places = new Set(deployment.clusters.flatMap((design) => design.members.map((member) => member.datacenter)));
  return deployment.datacenters
    .filter((datacenter) => datacenter.hosts.length > 0 && places.has(datacenter.name))
    .map((datacenter) => datacenter.name);
}

export function moreHosts(): Growth {
  return {
    values: upTo(1, MOST_HOSTS, 1),
    grow: withHosts,
    grown: (datacenter, more) => datacenter.hosts.length + more,
    alternative: (datacenters) => ({ change: "hosts", datacenters }),
  };
}

/** Additional hosts like the last one. */
export function withHosts(datacenter: Datacenter, more: number): Datacenter {
  const last = datacenter.hosts.at(-1);
  if (last === undefined) return datacenter;
  const added = Array.from({ length: more }, (_, i) => ({ ...last, name: `${last.name}-${i + 1}` }));
  return { ...datacenter, hosts: [...datacenter.hosts, ...added] };
}

export function moreMemory(): Growth {
  return eachHost(
    [...upTo(32, 1024, 32), ...upTo(1280, 6144, 256)],
    (host) => host.memoryGB,
    (host, memoryGB) => ({ ...host, memoryGB }),
    (datacenters) => ({ change: "host-memory-gb", datacenters }),
  );
}

/** More cores of the same speed. */
export function moreCores(): Growth {
  return eachHost(
    [...upTo(4, 64, 4), ...upTo(72, 256, 8)],
    (host) => host.cores,
    (host, cores) => ({
      ...host,
      cores,
      ...(host.specintRate2006 === undefined ? {} : { specintRate2006: (host.specintRate2006 / host.cores) * cores }),
    }),
    (datacenters) => ({ change: "host-cores", datacenters }),
  );
}

/** More capacity in the storage of this name: more disks where each is a volume, else a larger volume. */
export function moreStorage(name: string, layout: Storage["layout"]): Growth {
  const isIt = (storage: Storage): boolean => storage.name === name && storage.layout === layout;
  const now = (host: Host): number => Math.max(0, ...host.storage.filter(isIt).map(sizeOf));
  const change = (host: Host, value: number): Host => ({
    ...host,
    storage: host.storage.map((volume) => (isIt(volume) ? withSize(volume, value) : volume)),
  });
  return layout === "volume"
    ? eachHost(upTo(1000, 400_000, 1000), now, change, (datacenters) => ({
        change: "storage-gb",
        storage: name,
        datacenters,
      }))
    : eachHost(upTo(1, MOST_DISKS, 1), now, change, (datacenters) => ({
        change: "storage-disks",
        storage: name,
        datacenters,
      }));
}

/** Larger disks in a storage where each is a volume. */
export function largerDisks(name: string): Growth {
  const isIt = (storage: Storage): boolean => storage.name === name && storage.layout === "disk-per-volume";
  return eachHost(
    DISK_LABELS_GB,
    (host) => Math.max(0, ...host.storage.filter(isIt).map((volume) => volume.disks?.rawGB ?? 0)),
    (host, rawGB) => ({
      ...host,
      storage: host.storage.map((volume) => (isIt(volume) ? withLabel(volume, rawGB) : volume)),
    }),
    (datacenters) => ({ change: "storage-disk-gb", storage: name, datacenters }),
  );
}

/** Storages used by disks of members, by name. */
export function storagesUsed(deployment: Deployment): { readonly name: string; readonly layout: Storage["layout"] }[] {
  const used = new Map<string, { readonly name: string; readonly layout: Storage["layout"] }>();
  const places = new Set(hostedPlaces(deployment));
  for (const host of deployment.datacenters
    .filter((datacenter) => places.has(datacenter.name))
    .flatMap((datacenter) => datacenter.hosts)) {
    for (const { machine } of deployment.clusters) {
      for (const storageName of [machine.dataDisk, machine.systemDisk]) {
        const found = storageOf(storageName === undefined ? {} : { storage: storageName }, host);
        if (found !== undefined) used.set(`${found.name} ${found.layout}`, { name: found.name, layout: found.layout });
      }
    }
  }
  return [...used.values()];
}

/** Raises a figure of the hosts where it is lower. */
function eachHost(
  values: readonly number[],
  now: (host: Host) => number,
  change: (host: Host, value: number) => Host,
  alternative: Growth["alternative"],
): Growth {
  return {
    values,
    grow: (datacenter, value) => ({
      ...datacenter,
      hosts: datacenter.hosts.map((host) => (now(host) > 0 && now(host) < value ? change(host, value) : host)),
    }),
    grown: (datacenter, value) =>
      datacenter.hosts.some((host) => now(host) > 0 && now(host) < value) ? value : undefined,
    alternative,
  };
}

function sizeOf(storage: Storage): number {
  return storage.layout === "volume" ? storage.usableGB : (storage.disks?.count ?? 0);
}

function withSize(storage: Storage, value: number): Storage {
  if (storage.layout === "volume") return { ...storage, usableGB: value };
  const { disks } = storage;
  if (disks === undefined) return storage;
  return { ...storage, usableGB: (storage.usableGB / disks.count) * value, disks: { ...disks, count: value } };
}

function withLabel(storage: Storage, rawGB: number): Storage {
  const { disks } = storage;
  if (disks === undefined) return storage;
  return { ...storage, usableGB: (storage.usableGB / disks.rawGB) * rawGB, disks: { ...disks, rawGB } };
}

function upTo(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
}
