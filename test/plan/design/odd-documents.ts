import fc from "fast-check";
import { parse } from "yaml";
import type { DeploymentDocument } from "../../../lib/model";
import { exampleText } from "../../support/examples";
import type { Writable } from "../lock/support";

export type OddDocument = Writable<DeploymentDocument>;

/** A number between two others, small and large ones equally often. */
const anywhere = (least: number, most: number): fc.Arbitrary<number> =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map((value) => Math.exp(value));

const host = fc.record({
  cores: fc.constantFrom(8, 16, 48, 64),
  megacyclesPerCore: fc.constantFrom(2000, 2469, 3500),
  memoryGB: fc.constantFrom(128, 192, 384, 768),
  otherGuests: fc.constantFrom({ processors: 0, memoryGB: 0 }, { processors: 6, memoryGB: 64 }),
  systemGB: fc.constantFrom(2000, 8000),
  mail: fc.oneof(
    fc.record({ usableGB: fc.constantFrom(4000, 14_000, 90_000) }),
    fc.record({ count: fc.integer({ min: 2, max: 24 }), rawGB: fc.constantFrom(2000, 4000, 12_000), kind: fc.constantFrom("ssd", "hdd-7200-sas-3.5") }), // prettier-ignore
  ),
});

const tier = fc.record({
  mailboxes: anywhere(1, 200_000).map(Math.round),
  messagesPerDay: fc.constantFrom(50, 150, 400),
  quotaGB: anywhere(0.5, 120).map((value) => Math.round(value * 10) / 10),
  archiveGB: fc.option(anywhere(1, 100).map(Math.round), { nil: undefined }),
});

const cluster = fc.record({
  members: fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
  copies: fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 2 })),
  lagged: fc.boolean(),
  places: fc.constantFrom(1, 2, 2, 2),
  instances: fc.constantFrom("auto" as const, "auto" as const, 1, 2),
  databasesPerDisk: fc.integer({ min: 1, max: 4 }),
  spareDisks: fc.integer({ min: 0, max: 1 }),
  restoreDisk: fc.boolean(),
});

const whole = fc.record({
  edition: fc.constantFrom("standard" as const, "enterprise" as const, "enterprise" as const),
  version: fc.constantFrom("2016" as const, "SE" as const, "SE" as const),
  hosts: fc.tuple(fc.array(host, { minLength: 1, maxLength: 6 }), fc.array(host, { minLength: 1, maxLength: 6 })),
  alike: fc.boolean(),
  tiers: fc.array(tier, { minLength: 1, maxLength: 3 }),
  clusters: fc.array(cluster, { minLength: 1, maxLength: 2 }),
  years: fc.constantFrom(1, 5),
  fronts: fc.integer({ min: 0, max: 2 }),
  survive: fc.constantFrom(
    ["any-member"],
    ["any-two-members"],
    ["any-member", "dc1", "dc1 + any-member", "dc1 then any-member"],
  ),
});

type Whole = typeof whole extends fc.Arbitrary<infer T> ? T : never;
type OddHost = Whole["hosts"][0][number];
type OddCluster = Whole["clusters"][number];

/** The town with other hosts, users, DAGs and front ends: from one user to hundreds of thousands, on hosts of any size. */
export const oddDocument: fc.Arbitrary<OddDocument> = whole.map((odd) => {
  const document = parse(exampleText("town")) as OddDocument;
  delete document.migration;
  delete document.waivers;
  document.exchange = { ...document.exchange!, edition: odd.edition, version: odd.version };
  document.requirements = { survive: [...odd.survive] };
  document.growth = { perYear: "10%", years: odd.years };
  document.users = odd.tiers.map(({ archiveGB, ...rest }, i) => ({
    name: `tier${i + 1}`,
    averageMessageKB: 75,
    ...rest,
    ...(archiveGB === undefined ? {} : { archiveGB }),
  }));
  for (const [place, datacenter] of document.datacenters.slice(0, 2).entries()) {
    const [servers, replication] = datacenter.networks ?? [];
    if (servers === undefined || replication === undefined) throw new Error("the town has other networks");
    servers.assign = `10.${place + 1}.10.60-10.${place + 1}.10.250`;
    replication.assign = `10.${place + 1}.20.60-10.${place + 1}.20.250`;
    const list = odd.hosts[place as 0 | 1];
    datacenter.hosts = list.map((_, i) => hostOf(list[odd.alike ? 0 : i]!, place + 1, i + 1));
    datacenter.images = { windows: "D:\\Images\\ws.vhdx", linux: "D:\\Images\\deb.vhdx" };
  }
  document.clusters = odd.clusters.map((oddCluster, i) => clusterOf(oddCluster, i, document));
  document.proxies = odd.fronts === 0 ? [] : [frontsOf(odd.fronts)];
  document.gateways = [];
  document.domains = [];
  return document;
});

type DocumentHost = NonNullable<OddDocument["datacenters"][number]["hosts"]>[number];
type DocumentCluster = NonNullable<OddDocument["clusters"]>[number];
type DocumentProxy = NonNullable<OddDocument["proxies"]>[number];

function hostOf({ mail, systemGB, ...sizes }: OddHost, place: number, number: number): DocumentHost {
  const data =
    "usableGB" in mail
      ? { name: "mail", path: "E:\\Mail", usableGB: mail.usableGB }
      : { name: "mail", path: "M:\\{disk}", layout: "disk-per-volume" as const, disks: mail };
  return {
    ...sizes,
    name: `HV${place}${number}`,
    address: `hv${place}${number}.ad.town.example`,
    switch: "vSwitch",
    storage: [{ name: "fast", path: "D:\\Hyper-V", usableGB: systemGB }, data],
  };
}

function clusterOf(odd: OddCluster, place: number, document: OddDocument): DocumentCluster {
  const names = ["dc1", "dc2"].slice(0, odd.places);
  const members = names.map((name, i): [string, { name: string; count: number }[]] => [
    name,
    [{ name: `M${place}{cluster}${name}N{0}`, count: odd.members[i as 0 | 1] }],
  ]);
  const copies = names.map((name, i): [string, number] => [
    name,
    Math.min(odd.copies[i as 0 | 1], odd.members[i as 0 | 1]),
  ]);
  const total = copies.reduce((sum, [, count]) => sum + count, 0);
  const [first] = document.clusters ?? [];
  if (first === undefined) throw new Error("the town has no cluster");
  const { witness, alternateWitness, ...rest } = first;
  return {
    ...rest,
    ...(witness === undefined || odd.places === 1 ? {} : { witness }),
    ...(alternateWitness === undefined || odd.places === 1 ? {} : { alternateWitness }),
    name: `DAG${place}{00}`,
    users: (document.users ?? []).map((tier) => tier.name).filter((_, i) => i % (place + 1) === 0 || place === 0),
    model: odd.places === 1 ? "single-datacenter" : "active-active",
    members: Object.fromEntries(members),
    copies: { perDatacenter: Object.fromEntries(copies), lagged: odd.lagged && total > 2 ? 1 : 0 },
    instances: odd.instances,
    databases: "auto",
    databasesPerDisk: odd.databasesPerDisk,
    spareDisks: odd.spareDisks,
    restoreDisk: odd.restoreDisk,
    machine: { processors: "auto", memoryGB: "auto", dataDisk: "mail", systemDisk: "fast" },
  };
}

function frontsOf(count: number): DocumentProxy {
  return {
    name: "front",
    count,
    datacenter: "dc1",
    network: "servers",
    software: "haproxy",
    mode: "tls-bridging",
    publishes: ["owa"],
  };
}
