// Proves which case of a requirement counts as the worst in one DAG: lost databases first, then whether an operator is needed, then
// the databases and at last the load of the busiest server.
import { outcomeInCluster, type FailureCluster, type FailureDatabase } from "../../../lib/plan/failures";
import { failing } from "./clusters";

type Placed = readonly [name: string, servers: readonly string[], activeMegacycles?: number];

function clusterOf(databases: readonly Placed[], manual: readonly string[] = [], weakest?: string): FailureCluster {
  return {
    name: "DAG1",
    members: ["M1", "M2", "M3"].map((name) => ({
      name,
      datacenter: "dc1",
      availableMegacycles: name === weakest ? 50 : 100,
      ...(manual.includes(name) ? { autoActivation: "blocked" as const } : {}),
    })),
    databases: databases.map(([name, servers, activeMegacycles = 1]): FailureDatabase => {
      const copies = servers.map((server, place) => ({ server, preference: place + 1, lagged: false }));
      return { name, mailboxes: 1, copies, activeMegacycles, passiveMegacycles: 0 };
    }),
  };
}

/** The member whose failure is the worst, and the weight of each failure, in the order of the names. */
function worstOf(cluster: FailureCluster, ...members: string[]): [string | undefined, number[]] {
  const outcome = outcomeInCluster(
    cluster,
    members.map((name) => [failing({ members: [name] })]),
  );
  return [outcome.worst?.failed.join(), members.map((_, place) => outcome.weightOf(place))];
}

const four = (servers: string[]) => ["DB2", "DB3", "DB4", "DB5"].map((name): Placed => [name, servers]);

test("a lost database outweighs an operator, and an operator more active databases", () => {
  const lost = clusterOf([["DB1", ["M1"]], ...four(["M2", "M3"]), ["DB6", ["M3"]]]);
  expect(worstOf(lost, "M1", "M2")).toEqual(["M1", [2_000_004, 5]]);
  const manual = clusterOf([["DB1", ["M1", "M3"]], ...four(["M2", "M1"])], ["M3"]);
  expect(worstOf(manual, "M1", "M2")).toEqual(["M1", [1_000_004, 5]]);
  const both = clusterOf(
    [
      ["DB1", ["M1", "M3"]],
      ["DB2", ["M2"]],
    ],
    ["M3"],
  );
  expect(worstOf(both, "M1", "M2")).toEqual(["M2", [1_000_001, 2_000_001]]);
});

test("more active databases outweigh more load", () => {
  const cluster = clusterOf([
    ["DB1", ["M1", "M3"]],
    ["DB2", ["M1", "M3"]],
    ["DB3", ["M2", "M3"], 90],
    ["DB4", ["M3"]],
  ]);
  expect(worstOf(cluster, "M1", "M2")).toEqual(["M1", [3, 2]]);
});

test("of equal cases the one with more load is the worst, in any order; of equally loaded ones the first", () => {
  const databases: Placed[] = [["DB1", ["M1", "M3"], 10], ["DB2", ["M2", "M3"], 50]]; // prettier-ignore
  expect(worstOf(clusterOf(databases, [], "M3"), "M1", "M2")).toEqual(["M2", [1, 1]]);
  expect(worstOf(clusterOf(databases, [], "M3"), "M2", "M1")).toEqual(["M2", [1, 1]]);
  const equal: Placed[] = [["DB1", ["M1", "M3"]], ["DB2", ["M2", "M3"]]]; // prettier-ignore
  expect([worstOf(clusterOf(equal), "M1", "M2")[0], worstOf(clusterOf(equal), "M2", "M1")[0]]).toEqual(["M1", "M2"]);
});

test("three steps settle one after the other", () => {
  const members = ["M1", "M2", "M3", "M4", "M5"];
  const copies = members.map((server, place) => ({ server, preference: place + 1, lagged: false }));
  const cluster: FailureCluster = {
    name: "DAG1",
    members: members.map((name) => ({ name, datacenter: "dc1" })),
    databases: [{ name: "DB1", mailboxes: 1, copies }],
  };
  const [first, second, third] = members.map((name) => failing({ members: [name] }));
  const cases = [first, second, third].flatMap((step) => (step === undefined ? [] : [step]));
  const { broken, resultOf } = outcomeInCluster(cluster, [cases]);
  expect(broken).toEqual([]);
  expect(resultOf(0)).toMatchObject({ failed: ["M1", "M2", "M3"], quorum: "kept", activeOn: { DB1: "M4" } });
});

test("a DAG that already loses something in normal operation has a worst case, although nothing of it fails", () => {
  // The failure holds what the DAG takes part in; nothing at all is up, which counts like an operator.
  const cluster = clusterOf([["DB1", []]]);
  expect(worstOf(cluster, "ELSEWHERE")).toEqual(["", [3_000_000]]);
});
