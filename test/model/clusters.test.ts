// Proves that designs become clusters whose names follow their patterns and whose addresses never collide.
import fc from "fast-check";
import { instantiateClusters, readDeployment, type Deployment } from "../../lib/model";
import { changed, documentText } from "./documents";

function deploymentOf(input: unknown): Deployment {
  const { deployment, problems } = readDeployment(input);
  if (deployment === undefined) throw new Error(JSON.stringify(problems));
  return deployment;
}

const government = deploymentOf(documentText("government"));

describe("the clusters of the government", () => {
  const { clusters, problems } = instantiateClusters(government, { "DAG{00}": 12 });

  it("are named by number, their members by cluster and datacenter", () => {
    expect(problems).toEqual([]);
    expect(clusters).toHaveLength(12);
    expect(clusters.map((cluster) => cluster.name).slice(8, 11)).toEqual(["DAG09", "DAG10", "DAG11"]);
    expect(clusters[11]?.members.map((member) => member.name)).toEqual([
      ...["N12MBX01", "N12MBX02", "N12MBX03", "N12MBX04", "N12MBX05", "N12MBX06", "N12MBX07", "N12MBX08"],
      ...["S12MBX01", "S12MBX02", "S12MBX03", "S12MBX04", "S12MBX05", "S12MBX06", "S12MBX07", "S12MBX08"],
    ]);
    expect([clusters[11]?.design, clusters[11]?.number]).toEqual(["DAG{00}", 12]);
  });

  it("have their own directories on one witness", () => {
    expect(clusters.map((cluster) => cluster.witness?.directory).slice(0, 2)).toEqual([
      "C:\\DAGWitness\\DAG01",
      "C:\\DAGWitness\\DAG02",
    ]);
    expect(new Set(clusters.map((cluster) => cluster.witness?.address))).toEqual(new Set(["10.30.0.20"]));
  });

  it("get addresses after those in use: monitoring has .1 in the north, the second witness .1 in the south", () => {
    expect(clusters[0]?.members[0]?.addresses).toEqual({ mapi: "10.10.17.2" });
    expect(clusters[0]?.members[8]?.addresses).toEqual({ mapi: "10.20.17.2" });
    expect(clusters[1]?.members[0]?.addresses).toEqual({ mapi: "10.10.17.10" });
  });
});

it("keep every earlier address when clusters are added, without duplicates", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), (count) => {
      const fewer = instantiateClusters(government, { "DAG{00}": count }).clusters;
      const more = instantiateClusters(government, { "DAG{00}": count + 1 }).clusters;
      expect(more.slice(0, count)).toEqual(fewer);
      const addresses = more.flatMap((cluster) => cluster.members.map((member) => member.addresses.mapi));
      expect(addresses).not.toContain(undefined);
      expect(new Set(addresses).size).toBe(addresses.length);
    }),
    { numRuns: 20 },
  );
});

it("report an exhausted range: 249 addresses are free in the north, 32 clusters of 8 need 256", () => {
  const { problems } = instantiateClusters(government, { "DAG{00}": 32 });
  const north = problems.filter((problem) => problem.message.includes("of north"));
  expect(north).toHaveLength(1);
  expect(north[0]).toEqual({
    code: "addresses-exhausted",
    path: "clusters[0].members.north",
    message: "no address is left for N32MBX02 and 6 more in 10.10.17.1-10.10.17.250 of network mail of north",
    expected: "an address each",
    names: ["N32MBX02", "N32MBX03", "N32MBX04", "N32MBX05", "N32MBX06", "N32MBX07", "N32MBX08"],
    remedy: "widen the network's `assign` range, or give each an address",
  });
});

it("do not change the name of a design that stands for one cluster", () => {
  const { clusters } = instantiateClusters(deploymentOf(documentText("town")), {});
  expect(clusters.map((cluster) => [cluster.name, cluster.design, cluster.number])).toEqual([["DAG1", "DAG1", 1]]);
});

it("require the number of clusters for `auto`", () => {
  const { clusters, problems } = instantiateClusters(government, {});
  expect(clusters).toEqual([]);
  expect(problems.map((problem) => `${problem.code} ${problem.path}`)).toEqual(["unknown-count clusters[0].instances"]);
});

it("require a pattern in the name of several", () => {
  const { problems } = instantiateClusters(deploymentOf(documentText("town")), { DAG1: 2 });
  expect(problems.map((problem) => `${problem.code} ${problem.path}`)).toEqual(["missing-pattern clusters[0].name"]);
});

it("assign the range of an entry to its members", () => {
  const members = [
    { name: "MBX{0}", count: 3, addresses: { mapi: "10.1.10.31-10.1.10.33", replication: "10.1.20.31-10.1.20.33" } },
  ];
  const document = changed("town", ["clusters", 0, "members", "dc1"], members);
  (document["clusters"] as { members: { dc2: { name: string }[] } }[])[0]!.members.dc2[0]!.name = "SMBX1";
  const { clusters } = instantiateClusters(deploymentOf(document), {});
  expect(
    clusters[0]?.members.map((member) => [member.name, member.addresses.mapi, member.addresses.replication]),
  ).toEqual([
    ["MBX1", "10.1.10.31", "10.1.20.31"],
    ["MBX2", "10.1.10.32", "10.1.20.32"],
    ["MBX3", "10.1.10.33", "10.1.20.33"],
    ["SMBX1", "10.2.10.21", "10.2.20.21"],
  ]);
});
