import type { OddDocument } from "../design/odd-documents";

type Hosts = NonNullable<OddDocument["datacenters"][number]["hosts"]>;

/** A wording of a remedy, and the change of the document that it means; `undefined` if the wording is unknown. */
type Reading = readonly [RegExp, (document: OddDocument, found: readonly string[]) => void];

const readings: readonly Reading[] = [
  [/(\d+) hosts in (\w+)/g, (document, [, count, place]) => addHosts(hostsOf(document, place), Number(count))],
  [
    /(\d+) GB of memory in every host of (\w+)/g,
    (document, [, value, place]) =>
      raise(hostsOf(document, place), Number(value), (host) => host.memoryGB, (host, memoryGB) => { host.memoryGB = memoryGB; }), // prettier-ignore
  ],
  [
    /(\d+) cores as fast in every host of (\w+)/g,
    (document, [, value, place]) =>
      raise(hostsOf(document, place), Number(value), (host) => host.cores, (host, cores) => {
        if (host.specintRate2006 !== undefined) host.specintRate2006 = (host.specintRate2006 / host.cores) * cores;
        host.cores = cores;
      }), // prettier-ignore
  ],
  [/(\d+) (GB|disks) in (\w+) of every host of (\w+)/g, (document, [, value, , name, place]) => moreStorage(document, Number(value), name, place)], // prettier-ignore
  [/disks of (\d+) GB in (\w+) of every host of (\w+)/g, (document, [, value, name, place]) => largerDisks(document, Number(value), name, place)], // prettier-ignore
  [/(\d+) DAGs of (.+)$/g, (document, [, count, name]) => (designOf(document, name).instances = Number(count))],
  [/(\d+) databases? per disk in (.+)$/g, (document, [, count, name]) => (designOf(document, name).databasesPerDisk = Number(count))], // prettier-ignore
  [/(\d+) members in (\w+)(?=.* for (.+)$)/g, (document, [, count, place, name]) => addMembers(document, Number(count), place, name)], // prettier-ignore
  [/`existing: true` for the witness (\w+) of ([^,]+)/g, (document, [, , name]) => (designOf(document, name).witness!.existing = true)], // prettier-ignore
  [/the enterprise edition/g, (document) => (document.exchange!.edition = "enterprise")],
  [/without growth/g, (document) => delete document.growth],
  [/(\d+) instead of \d+ years of growth/g, (document, [, years]) => (document.growth!.years = Number(years))],
  [/(\w+) (\d+)(?=[,)])(?<=% of the mailboxes \(.*)/g, (document, [, name, count]) => (tierOf(document, name).mailboxes = Number(count))], // prettier-ignore
  [
    /(\w+) ([\d.]+) GB(?: and ([\d.]+) GB)?(?=[,)])(?<=quotas and archives at .*)/g,
    (document, [, name, quota, archive]) => {
      const tier = tierOf(document, name);
      tier.quotaGB = Number(quota);
      if (archive !== undefined) tier.archiveGB = Number(archive);
    },
  ],
];

/** Applies a proposal to a document, in place. Throws for unknown wordings. */
export function follow(document: OddDocument, proposal: string): void {
  let read = 0;
  for (const [pattern, change] of readings) {
    for (const found of proposal.matchAll(pattern)) {
      change(document, found);
      read += 1;
    }
  }
  if (read === 0) throw new Error(`nobody knows what to do: ${proposal}`);
}

function hostsOf(document: OddDocument, place: string | undefined): Hosts {
  const hosts = document.datacenters.find((datacenter) => datacenter.name === place)?.hosts;
  if (hosts === undefined) throw new Error(`no hosts in ${place ?? ""}`);
  return hosts;
}

function addHosts(hosts: Hosts, count: number): void {
  const last = hosts.at(-1);
  if (last === undefined) throw new Error("no host");
  if (last.count !== undefined) last.count = count;
  const template = structuredClone(last);
  while (last.count === undefined && hosts.length < count) {
    const name = `${last.name}x${hosts.length}`;
    hosts.push({ ...structuredClone(template), name, address: `${name.toLowerCase()}.ad.town.example` });
  }
}

function raise(
  hosts: Hosts,
  value: number,
  now: (host: Hosts[number]) => number,
  set: (host: Hosts[number], value: number) => void,
): void {
  // prettier-ignore
  for (const host of hosts) if (now(host) < value) set(host, value);
}

function moreStorage(document: OddDocument, value: number, name: string | undefined, place: string | undefined): void {
  for (const storage of hostsOf(document, place).flatMap((host) => host.storage ?? [])) {
    if (storage.name !== name) continue;
    if (storage.disks !== undefined && storage.layout === "disk-per-volume") {
      storage.disks.count = Math.max(storage.disks.count, value);
    } else if (storage.layout !== "disk-per-volume") storage.usableGB = Math.max(storage.usableGB ?? 0, value);
  }
}

function largerDisks(document: OddDocument, rawGB: number, name: string | undefined, place: string | undefined): void {
  for (const storage of hostsOf(document, place).flatMap((host) => host.storage ?? [])) {
    if (storage.name === name && storage.disks !== undefined) {
      storage.disks.rawGB = Math.max(storage.disks.rawGB, rawGB);
    }
  }
}

function addMembers(document: OddDocument, count: number, place: string | undefined, name: string | undefined): void {
  const members = designOf(document, name).members[place ?? ""];
  const [first] = members ?? [];
  if (first === undefined) throw new Error(`no members in ${place ?? ""}`);
  first.count = count;
}

function designOf(document: OddDocument, name: string | undefined) {
  const design = document.clusters?.find((cluster) => cluster.name === name);
  if (design === undefined) throw new Error(`no design ${name ?? ""}`);
  return design;
}

function tierOf(document: OddDocument, name: string | undefined) {
  const tier = document.users?.find((tier) => tier.name === name);
  if (tier === undefined) throw new Error(`no tier ${name ?? ""}`);
  return tier;
}
