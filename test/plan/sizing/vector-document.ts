import { parse } from "yaml";
import type { DeploymentDocument } from "../../../lib/model";
import type { SizingInput, SizingResult } from "../../../lib/plan/sizing";
import { exampleText } from "../../support/examples";
import type { Writable } from "../lock/support";

type Document = Writable<DeploymentDocument>;
type DocumentCluster = NonNullable<Document["clusters"]>[number];

const models = { "single-site": "single-datacenter", "aa-single": "active-active" } as const;

/**
 * The deployment that a vector describes, as a document: the town's networks with the vector's users, servers, copies and
 * databases. Keys that do not affect sizes (large enough hosts, an existing witness) are made up.
 */
export function vectorDocument(input: SizingInput, { sheet }: SizingResult): Document {
  const document = parse(exampleText("town")) as Document;
  for (const key of ["migration", "waivers", "growth"] as const) delete document[key];
  Object.assign(document, { proxies: [], gateways: [], domains: [], requirements: { survive: [] } });
  document.exchange = { ...document.exchange!, edition: "enterprise", version: "2016", windows: "2016" };
  document.users = [
    {
      name: "users",
      mailboxes: input.mailboxes,
      messagesPerDay: input.msgsPerDay,
      averageMessageKB: input.avgMessageKB,
      quotaGB: input.quotaMB / 1024,
    },
  ];
  if ((input.growth ?? 0) > 0) document.growth = { perYear: `${(input.growth ?? 0) * 100}%`, years: 1 };
  document.transport = {
    ...document.transport,
    safetyNetDays: input.safetyNetDays ?? 2,
    queueDays: input.queueExpiryDays ?? 2,
    peakHour: "10%",
  };
  document.backup = [
    {
      name: "copies",
      product: "native-data-protection",
      deletedItemRetentionDays: input.retentionDays ?? 14,
    } as unknown as NonNullable<Document["backup"]>[number],
  ];
  const second = Number(sheet["serversDc2"]?.value ?? 0);
  const primaries = input.dagModel === "aa-multi" ? ["dc1", "dc2"] : ["dc1"];
  const dags = (input.dags ?? 1) * primaries.length;
  placeFor(document, dags * Math.max(input.serversPerDc, second), input);
  document.clusters = primaries.map((primary, i) => clusterOf(input, second, primary, `DAG${"AB"[i] ?? ""}{00}`));
  return document;
}

function clusterOf(input: SizingInput, second: number, primary: string, name: string): DocumentCluster {
  const other = primary === "dc1" ? "dc2" : "dc1";
  const lagInSecond = input.lagInSecond ?? 0;
  const inSecond = (input.haInSecond ?? 0) + lagInSecond;
  const inFirst = input.haCopies + (input.lagCopies ?? 0) - inSecond;
  const pattern = (place: string): string => `M{cluster}${primary === "dc1" ? "A" : "B"}${place.slice(2)}N{00}`;
  const members = (place: string, count: number) => ({ [place]: [{ name: pattern(place), count }] });
  const { dagModel } = input;
  const simple = dagModel === "single-site" || dagModel === "aa-single";
  return {
    name,
    instances: input.dags ?? 1,
    users: ["users"],
    ...(simple ? { model: models[dagModel] } : { model: "active-passive", primary }),
    members: {
      ...members(primary, input.serversPerDc),
      ...(dagModel === "single-site" ? {} : members(other, second)),
    },
    copies: {
      perDatacenter: { [primary]: inFirst, ...(dagModel === "single-site" ? {} : { [other]: inSecond }) },
      lagged: input.lagCopies ?? 0,
      ...((input.lagCopies ?? 0) > 0 ? { replayLagDays: input.replayLagDays ?? 0, replayLagManager: true } : {}),
    },
    databases: input.databasesPerDag ?? "auto",
    databasesPerDisk: 1,
    restoreDisk: true,
    witness: { existing: true, name: "FS3", address: "10.3.0.21", datacenter: "annex" },
    machine: { processors: input.cores, memoryGB: 64, dataDisk: "mail", systemDisk: "fast" },
  } as unknown as DocumentCluster;
}

/** Hosts with the vector's processors, one for each member, and addresses for all of them. */
function placeFor(document: Document, hosts: number, { cores, specintRate2006 }: SizingInput): void {
  for (const [place, datacenter] of document.datacenters.slice(0, 2).entries()) {
    const [servers, replication] = datacenter.networks ?? [];
    if (servers === undefined || replication === undefined) throw new Error("the town has other networks");
    servers.assign = `10.${place + 1}.10.60-10.${place + 1}.10.250`;
    replication.assign = `10.${place + 1}.20.60-10.${place + 1}.20.250`;
    datacenter.hosts = Array.from({ length: hosts }, (_, i) => ({
      name: `HV${place + 1}${i + 10}`,
      address: `hv${place + 1}${i + 10}.ad.town.example`,
      cores,
      ...(specintRate2006 === undefined ? {} : { specintRate2006 }),
      memoryGB: 1024,
      switch: "vSwitch",
      storage: [
        { name: "fast", path: "D:\\Hyper-V", usableGB: 100_000 },
        { name: "mail", path: "E:\\Mail", usableGB: 1_000_000 },
      ],
    }));
  }
}
