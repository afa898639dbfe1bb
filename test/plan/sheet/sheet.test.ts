/** Proves the loads of failures against the failure model, the limits' arithmetic, and the numbers of a comparison. */
import { failureClusterOf, simulateFailure, singleFailures } from "../../../lib/plan/failures";
import { sizeSheet, summarize } from "../../../lib/plan/sheet";
import { requiredFailureLoads, singleFailureLoads } from "../../../lib/plan/sheet/failures";
import { workingsOf } from "../../../lib/plan/sheet/workings";
import { deploymentOf, exampleText, planOf, type ExampleName } from "../../support/examples";

function example(name: ExampleName) {
  const deployment = deploymentOf(exampleText(name));
  return { name, deployment, plan: planOf(deployment) };
}

const town = example("town");
const government = example("government");

test.each([town, government])(
  "$name: each member's load in each single failure is what it mounts and replays, of its megacycles",
  ({ deployment, plan }) => {
    for (const workings of workingsOf(deployment, plan)) {
      const { plan: cluster, sizes, megacyclesPerProcessor = 0, activeMegacycles, passiveMegacycles } = workings;
      const loads = singleFailureLoads(workings);
      const results = singleFailures(failureClusterOf(cluster));
      expect(loads.map((load) => load.failed)).toEqual(results.map((result) => result.failed));
      results.forEach((result, i) => {
        const percents = Object.entries(result.mounted).map(([member, active]) => {
          const copies = cluster.databases.filter(
            ({ name, copies: all }) => !result.lost.includes(name) && all.some(({ server }) => server === member),
          );
          const used = active * activeMegacycles + (copies.length - active) * passiveMegacycles;
          return (100 * used) / (sizes.processors * megacyclesPerProcessor);
        });
        expect(loads[i]?.peakCpuPercent).toBeCloseTo(Math.max(...percents), 9);
        expect(loads[i]?.peakActive).toBe(result.peakActive);
      });
    }
  },
);

test("no required failure puts more load on a member than the plan was sized for", () => {
  for (const { deployment, plan } of [town, government]) {
    for (const workings of workingsOf(deployment, plan)) {
      for (const load of requiredFailureLoads(workings)) {
        expect(load.peakActive).toBeLessThanOrEqual(workings.plan.maximumActiveDatabases);
        expect(load.lostDatabases).toBe(0);
      }
    }
  }
});

test("parts joined by `then` fail one after the other: after a datacenter, each member of the government can fail too", () => {
  const [workings] = workingsOf(government.deployment, government.plan);
  if (workings === undefined) throw new Error("no DAG");
  const both = requiredFailureLoads(workings).find((load) => load.kind === "north then any-member");
  // 16 members of each of two DAGs; quorum is credited step by step, so that nobody is needed.
  expect(both).toMatchObject({ cases: 32, quorum: "kept", activation: "automatic", lostDatabases: 0 });
  expect(both?.failed[0]).toBe("north");
});

test("the town's limits, calculated manually", () => {
  const sheet = sizeSheet(town.deployment, town.plan);
  const limits = new Map(sheet.clusters[0]?.limits.map((line) => [line.id, line]));
  // Two of 16 members; four copies of five; 925.8 of 2,000 GB; 4 of 48 processors; 128 of 256 GB.
  expect(limits.get("members")).toEqual({
    id: "members",
    label: "members of a DAG",
    unit: "members",
    value: 2,
    limit: 16,
    percent: 12.5,
    source: "Microsoft, learn.microsoft.com/exchange, database-availability-groups.md (2022-04-27)",
  });
  expect(limits.get("copies-per-server")).toMatchObject({
    label: "database copies on a server, standard edition",
    value: 4,
    limit: 5,
    percent: 80,
  });
  expect(limits.get("database-size")).toMatchObject({ value: 925.772460938, limit: 2000 });
  expect(limits.get("memory")).toMatchObject({ value: 128, limit: 256, percent: 50 });
  // One core of four in dc1 and of two in dc2.
  expect(limits.get("global-catalog-cores[dc1]")).toMatchObject({ value: 1, limit: 4, percent: 25 });
  expect(limits.get("global-catalog-cores[dc2]")).toMatchObject({ value: 1, limit: 2, percent: 50 });
  expect(limits.get("log-shipping[dc1-dc2]")).toMatchObject({ limit: 10_000, unit: "Mbit/s" });
  // (4 processors + 6 of other guests + 2 for the host) on 16 cores; 128 + 64 of 384 GB.
  expect(sheet.hostLimits.map(({ id, value, limit, percent }) => [id, value, limit, percent])).toEqual([
    ["host-processors", 0.75, 2, 37.5],
    ["host-memory", 192, 384, 50],
  ]);
});

test("the megacycles of a town's member: 4 of 2,000", () => {
  const [cluster] = sizeSheet(town.deployment, town.plan).clusters;
  // (73 x 2.985 + 97 x 8.955 + 709 x 5.97) x 1.1 = 5,851.2 with all databases mounted: never computed back from 73 %. Half of
  // them mounted and half passive copies of 0.7, 2.1 and 1.4 are 3,611.7.
  expect(cluster?.megacycles).toEqual({
    perProcessor: 2000,
    available: 8000,
    normal: 3611.6685,
    worst: 5851.197,
    limit: 6400,
  });
  expect(cluster?.serversLeft).toBe(1);
});

test("the survived failures are those of the failure model", () => {
  const summary = summarize(government.deployment, government.plan);
  expect(summary).toMatchObject({ dags: 2, mailboxServers: 32, copies: [4, 4], laggedCopies: 1, hosts: 33 });
  const of = (failure: string) => summary.failures.find((one) => one.failure === failure);
  // 16 choose 2 in each of two DAGs.
  expect(of("any-two-members")).toMatchObject({ cases: 240 });
  let survived = 0;
  for (const cluster of government.plan.clusters) {
    const names = cluster.members;
    for (let a = 0; a < names.length; a++) {
      for (let b = a + 1; b < names.length; b++) {
        const members = [names[a] ?? "", names[b] ?? ""];
        const result = simulateFailure(failureClusterOf(cluster), {
          members,
          hosts: [],
          datacenters: [],
          witness: false,
          links: [],
        });
        if (result.quorum === "kept" && result.lost.length === 0) survived++;
      }
    }
  }
  expect(of("any-two-members")?.survived).toBe(survived);
});
