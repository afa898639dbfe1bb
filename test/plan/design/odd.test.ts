// Proves on unusual documents what `auto` decides or which limit it names: mailboxes larger than a database, one user, one
// server, pinned members, hosts with smaller disks, more disks than locations, DAGs of unequal datacenters, a million mailboxes.
import { parse, stringify } from "yaml";
import { problemText } from "../../../lib/base/problem";
import { readDeployment } from "../../../lib/model";
import { planDeployment } from "../../../lib/plan";
import { exampleText, type ExampleName } from "../../support/examples";
import { brokenIn } from "./kept-limits";
import type { OddDocument } from "./odd-documents";

function decided(from: ExampleName, change: (document: OddDocument) => void) {
  const document = parse(exampleText(from)) as OddDocument;
  change(document);
  const { deployment, paths, problems } = readDeployment(stringify(document));
  if (deployment === undefined) throw new Error(problems.map(problemText).join("\n"));
  const result = planDeployment(deployment, { paths });
  if (result.plan !== undefined) expect(brokenIn(result.plan, deployment)).toEqual([]);
  return result;
}

const oneTier = (document: OddDocument, mailboxes: number, quotaGB: number): void => {
  document.users = [{ name: "staff", mailboxes, messagesPerDay: 50, averageMessageKB: 75, quotaGB }];
  delete document.growth;
  for (const cluster of document.clusters ?? []) Object.assign(cluster, { users: ["staff"], databases: "auto" });
};

test("a mailbox larger than a database: no number of databases holds it", () => {
  const [problem] = decided("town", (town) => oneTier(town, 1, 2500)).problems;
  expect(problem?.expected).toBeUndefined();
  expect(problem?.bounds?.demand).toEqual({
    kind: "mailbox-in-database",
    tier: "staff",
    mailboxGB: 2530.00390625,
    largestGB: 2000,
    withCopies: true,
  });
  expect(problem?.bounds?.least).toBeUndefined();
  expect(problem?.alternatives).toEqual([{ change: "quotas", percent: 78, tiers: [{ name: "staff", quotaGB: 1950 }] }]);
  expect(problem?.remedy).toBeUndefined();
});

test("one user: databases are sized by the one that holds the mailbox, not by the average", () => {
  const { plan } = decided("town", (town) => oneTier(town, 1, 100));
  const [sizes] = plan?.sizes.clusters ?? [];
  expect([sizes?.databases, sizes?.databaseGB, sizes?.mailboxesPerDatabase]).toEqual([2, 104.25390625, 0.5]);
});

test("one server without a partner is sized for everything that it mounts", () => {
  const { plan } = decided("town", (town) => {
    oneTier(town, 300, 2);
    const [cluster] = town.clusters ?? [];
    if (cluster === undefined) throw new Error("no cluster");
    const { dc1 = [] } = cluster.members;
    Object.assign(cluster, { members: { dc1 }, model: "single-datacenter", witness: undefined });
    delete cluster.witness;
    delete cluster.alternateWitness;
    town.requirements = { survive: [] };
  });
  expect(plan?.clusters[0]?.maximumActiveDatabases).toBe(plan?.clusters[0]?.databases.length);
  expect(plan?.sizes.clusters[0]?.processorLoad.worst).toBeGreaterThan(0);
});

test("one host with small disks is named as the limit that binds", () => {
  const [problem] = decided("government", (government) => {
    const [first] = government.datacenters[0]?.hosts ?? [];
    if (first === undefined) throw new Error("no host");
    const small = structuredClone(first);
    Object.assign(small, { count: 1, name: "HVSMALL", address: "hvsmall.corp.government.example" });
    for (const storage of small.storage ?? []) if (storage.disks !== undefined) storage.disks.rawGB = 500;
    government.datacenters[0]?.hosts?.push(small);
    for (const cluster of government.clusters ?? []) cluster.instances = 2;
  }).problems;
  expect(problem?.bounds?.demand).toEqual({
    kind: "disk-size",
    host: "HVSMALL",
    sizeGB: 461,
    databasesPerDisk: 4,
  });
});

test("a million mailboxes on enough hosts: 17 DAGs", () => {
  const { plan } = decided("government", (government) => {
    for (const tier of government.users ?? []) tier.mailboxes *= 10;
    for (const datacenter of government.datacenters) {
      for (const host of datacenter.hosts ?? []) {
        Object.assign(host, {
          count: 400,
          name: host.name.replace("{00}", "{000}"),
          address: host.address.replace("{00}", "{000}"),
        });
      }
      for (const network of datacenter.networks ?? []) {
        if (network.name === "mail") network.assign = network.assign?.replace(/17\.250$/, "31.250") ?? "";
      }
    }
  });
  expect(plan?.clusters).toHaveLength(17);
});

test("fewer members in one datacenter: they have more disks, the others only as many as their own copies need", () => {
  const { plan } = decided("government", (government) => {
    const [cluster] = government.clusters ?? [];
    const [south] = cluster?.members["south"] ?? [];
    if (cluster === undefined || south === undefined) throw new Error("no cluster");
    south.count = 3;
    cluster.copies = { perDatacenter: { north: 2, south: 1 }, lagged: 0 };
  });
  const disks = (name: string) => plan?.machines.find((machine) => machine.name === name)?.disks.length;
  expect([plan?.clusters.length, disks("N01MBX01"), disks("S01MBX01")]).toEqual([4, 10, 13]);
});
