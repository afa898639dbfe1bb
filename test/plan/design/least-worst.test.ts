// Proves that the lower bound by arithmetic is one: for random DAGs and numbers of databases, the layout that is made loads some
// member at least as much as every pair of active databases and copies in the bound, so no design is given up for nothing. The
// bound is also close: where every number is even, it is what the layout reaches.
import fc from "fast-check";
import { parse, stringify } from "yaml";
import { problemText } from "../../../lib/base/problem";
import { instantiateClusters, readDeployment, type Cluster, type Deployment } from "../../../lib/model";
import { designCluster, leastWorst, sidesOf } from "../../../lib/plan/design/design-cluster";
import { nothingTried } from "../../../lib/plan/design/layouts-tried";
import type { WorstCase } from "../../../lib/plan/design/worst";
import { oddDocument, type OddDocument } from "./odd-documents";
import { exampleText } from "../../support/examples";

const read = (document: OddDocument): Deployment => {
  const { deployment, problems } = readDeployment(stringify(document));
  if (deployment === undefined) throw new Error(problems.map(problemText).join("\n"));
  return deployment;
};

/** The DAGs of a deployment, one of each design. */
const clustersOf = (deployment: Deployment): readonly Cluster[] =>
  instantiateClusters(deployment, Object.fromEntries(deployment.clusters.map(({ name }) => [name, 1]))).clusters;

const boundAndMade = (cluster: Cluster, databases: number, deployment: Deployment): [WorstCase, WorstCase] => {
  const { worst, problems } = designCluster(cluster, [], databases, deployment);
  expect(problems).toEqual([]);
  return [leastWorst(cluster, databases, sidesOf(cluster, deployment, nothingTried())), worst];
};

test("some member carries at least every pair of the bound", () => {
  fc.assert(
    fc.property(oddDocument, fc.integer({ min: 1, max: 90 }), fc.boolean(), (document, databases, shared) => {
      const deployment = read(document);
      for (const first of clustersOf(deployment)) {
        const cluster = shared ? onSharedHosts(first) : first;
        const [bound, made] = boundAndMade(cluster, databases, deployment);
        for (const { activeDatabases, copies } of bound.failed) {
          const carried = made.failed.some(
            (member) => member.activeDatabases >= activeDatabases && member.copies >= copies,
          );
          expect([activeDatabases, copies, carried]).toEqual([activeDatabases, copies, true]);
        }
        expect(made.activeDatabases).toBeGreaterThanOrEqual(bound.activeDatabases);
        expect(made.copies).toBeGreaterThanOrEqual(bound.copies);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

test("in the government's DAGs the bound is what the layout reaches", () => {
  const deployment = read(parse(exampleText("government")) as OddDocument);
  const [cluster] = clustersOf(deployment);
  if (cluster === undefined) throw new Error("the government has no DAG");
  const [bound, made] = boundAndMade(cluster, 224, deployment);
  expect(made.failed).toContainEqual(bound.failed[0]);
  expect(made.activeDatabases).toBe(bound.activeDatabases);
});

test("where two of three members share a host, they hold fewer copies than a third each", () => {
  const document = parse(exampleText("government")) as OddDocument;
  document.requirements = { survive: ["any-member"] };
  const deployment = read(document);
  const [cluster] = clustersOf(deployment);
  if (cluster === undefined) throw new Error("the government has no DAG");
  const members = cluster.members
    .filter(({ datacenter }) => datacenter === "north")
    .slice(0, 3)
    .map((member, place) => ({ ...member, host: place < 2 ? "H1" : "H2" }));
  const three = { ...cluster, members, copies: { ...cluster.copies, perDatacenter: { north: 2 }, lagged: 0 } };
  const [bound, made] = boundAndMade(three, 30, deployment);
  expect(made.failed).toContainEqual({ activeDatabases: 15, copies: 15 });
  expect(bound.failed).toEqual([
    { activeDatabases: 15, copies: 15 },
    { activeDatabases: 0, copies: 20 },
  ]);
});

/** Two members of a datacenter on each host, where that leaves room for the copies. */
function onSharedHosts(cluster: Cluster): Cluster {
  const places = new Map<string, number>();
  const members = cluster.members.map((member) => {
    const place = places.get(member.datacenter) ?? 0;
    places.set(member.datacenter, place + 1);
    return { ...member, host: `${member.datacenter}-${Math.floor(place / 2)}` };
  });
  const fits = [...places].every(
    ([datacenter, count]) => (cluster.copies.perDatacenter[datacenter] ?? 0) <= Math.ceil(count / 2),
  );
  return fits ? { ...cluster, members } : cluster;
}
