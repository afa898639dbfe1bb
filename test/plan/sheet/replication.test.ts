/** Proves the bandwidth of log shipping between datacenters and the needs of the directory, calculated manually from the workbook. */
import { significant } from "../../../lib/base/significant";
import { simulate } from "../../../lib/plan/simulation";
import { workingsOf } from "../../../lib/plan/sheet/workings";
import { sceneOfExample } from "../simulation/scenes";

const town = sceneOfExample("town");
const government = sceneOfExample("government");

test("each database of the town ships its users' logs and those of moved mailboxes", () => {
  const [workings] = workingsOf(town.deployment, town.plan);
  if (workings === undefined) throw new Error("no DAG");
  // 73, 97 and 709 mailboxes of 10, 30 and 20 logs; one in a hundred is moved in a week, of 5,390, 10,835 and 3,311 MB.
  const users = 73 * 10 + 97 * 30 + 709 * 20;
  const moved = (73 * 5390 + 97 * 10_835 + 709 * 3311) / 100 / 7;
  const logs = (users + moved) / 4;
  expect(workings.figures.number("logsPerDatabaseAndDay")).toBeCloseTo(logs, 6);
  const index = (0.1 * logs * 8) / 3600;
  expect(workings.figures.number("logPeakMbps")).toBeCloseTo(0.7 * index, 9);
  expect(workings.figures.number("indexPeakMbps")).toBeCloseTo(index, 9);
  // Four databases with one copy in the other datacenter each.
  expect(workings.sizes.replicationMbps).toBe(significant(4 * 0.7 * index));
});

test("a lagged copy in the other datacenter gets the content index too", () => {
  for (const { sizes, figures } of workingsOf(government.deployment, government.plan)) {
    // 224 databases with two copies in the other datacenter, one of them lagged.
    const logs = figures.number("logPeakMbps");
    expect(sizes.replicationMbps).toBeCloseTo(224 * (2 * logs + figures.number("indexPeakMbps")), 6);
  }
  const result = simulate(government, { kind: "set", failed: "witness" });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  for (const { name, scenarios } of result.simulation.clusters) {
    const sizes = government.plan.sizes.clusters.find((one) => one.name === name);
    expect(scenarios[0]?.result.replicationMbps["north-south"]).toBeCloseTo(sizes?.replicationMbps ?? 0, 6);
  }
});

test("the directory of each datacenter is sized for the users of all DAGs, and for the servers in it", () => {
  // (60,000 x 2.985 + 5,000 x 11.94 + 36,000 x 5.97) megacycles, of which a core gives its 2,469.14 to eight cores of servers.
  const megacycles = 60_000 * 2.985 + 5000 * 11.94 + 36_000 * 5.97;
  for (const { sizes, megacyclesPerProcessor } of workingsOf(government.deployment, government.plan)) {
    const forUsers = Math.ceil(megacycles / (megacyclesPerProcessor ?? 0) / 8);
    // 16 members in each datacenter with 22 processors, for each 8 of which a global catalog has a core.
    const needed = (16 * sizes.processors) / 8;
    expect(sizes.domainControllerCores).toEqual({ north: { needed, present: 48 }, south: { needed, present: 48 } });
    expect([forUsers, sizes.processors, needed]).toEqual([23, 22, 44]);
  }
});
