// Proves what the servers and links left carry after a failure: active and passive megacycles, database cache, and log shipping to
// other datacenters, less to lagged copies.
import { simulateFailure, type FailureCluster } from "../../../lib/plan/failures";
import { failing } from "./clusters";

const member = (name: string, datacenter: string) => ({ name, datacenter, availableMegacycles: 1000, cacheMB: 200 });
const copy = (server: string, preference: number, lagged = false) => ({ server, preference, lagged });
const load = { activeMegacycles: 300, passiveMegacycles: 50, activeCacheMB: 40, mailboxes: 1 };

const cluster: FailureCluster = {
  name: "DAG1",
  members: [member("A1", "dc1"), member("A2", "dc1"), member("B1", "dc2"), { name: "B2", datacenter: "dc2" }, member("C1", "dc3")], // prettier-ignore
  databases: [
    {
      name: "DB1",
      ...load,
      replicationMbps: 10,
      laggedReplicationMbps: 4,
      copies: [copy("A1", 1), copy("A2", 2), copy("C1", 3), copy("B1", 4), copy("B2", 5, true)],
    },
    { name: "DB2", ...load, replicationMbps: 6, copies: [copy("C1", 1), copy("A1", 2), copy("B1", 3, true)] },
    { name: "DB3", mailboxes: 1, copies: [copy("A2", 1), copy("B1", 2)] },
  ],
};

test("in normal operation", () => {
  const { cpuPercent, cachePercent, replicationMbps } = simulateFailure(cluster, failing({}));
  expect(cpuPercent).toEqual({ A1: 35, A2: 5, B1: 10, C1: 35 });
  expect(cachePercent).toEqual({ A1: 20, A2: 0, B1: 0, C1: 20 });
  expect(replicationMbps).toEqual({ "dc1-dc2": 14, "dc1-dc3": 16, "dc2-dc3": 6 });
  expect(Object.keys(replicationMbps)).toEqual(["dc1-dc2", "dc1-dc3", "dc2-dc3"]);
});

test("a failed member carries nothing and receives no logs; a database that is not mounted costs nothing", () => {
  const { cpuPercent, replicationMbps } = simulateFailure(cluster, failing({ members: ["B1", "C1"] }));
  expect(cpuPercent).toEqual({ A1: 60, A2: 5 });
  expect(replicationMbps).toEqual({ "dc1-dc2": 4 });
  const alone = { ...cluster, databases: cluster.databases.map((database) => ({ ...database, copies: [copy("A1", 1), copy("B1", 2, true)] })) }; // prettier-ignore
  expect(simulateFailure(alone, failing({ members: ["A1"] })).cpuPercent).toEqual({ A2: 0, B1: 0, C1: 0 });
});
