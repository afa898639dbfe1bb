// Proves what happens to locked values that can no longer be kept: only they change, with a reason; and that a broken lock gives
// problems and never a plan.
import { lockOf, planDeployment, readLock } from "../../../lib/plan";
import { stableJson } from "../../../lib/base/order";
import { deploymentOf, examplePlan, exampleText } from "../../support/examples";
import { decidedOf, planWith, writtenLock } from "./support";

const plan = examplePlan("town");
const lock = writtenLock(plan);

describe("what a lock cannot keep", () => {
  test("insufficient processors and disks are raised, hosts and copies stay", () => {
    const grown = planWith("town", (town) => (town.growth = { perYear: "14%", years: 5 }), lock);
    const disk = { kind: "against-lock", was: 2479, cause: "disk" };
    expect(grown.decisions.map(({ path, decided, reason }) => [path, decided, reason])).toEqual([
      ["clusters.DAG1.disks.DAG1-DB1.sizeGB", 2963, disk],
      ["clusters.DAG1.disks.DAG1-DB2.sizeGB", 2963, disk],
      ["clusters.DAG1.disks.DAG1-DB3.sizeGB", 2963, disk],
      ["clusters.DAG1.disks.DAG1-DB4.sizeGB", 2963, disk],
      ["clusters.DAG1.machine.processors", 6, { kind: "against-lock", was: 4, cause: "size" }],
    ]);
    expect(grown.machines.map((machine) => [machine.host, machine.memoryGB, machine.disks[0]?.sizeGB])).toEqual([
      ["HV11", 128, 240],
      ["HV21", 128, 240],
    ]);
  });

  test("oversized values stay", () => {
    const less = planWith("town", (town) => (town.growth = { perYear: "0%", years: 5 }), lock);
    expect(decidedOf(less, plan)).toEqual(decidedOf(plan, plan));
  });

  test("the document overrides the lock", () => {
    const said = planWith(
      "town",
      (town) => {
        const [cluster] = town.clusters ?? [];
        if (cluster !== undefined) cluster.machine = { ...cluster.machine, processors: 8, memoryGB: 160 };
      },
      lock,
    );
    expect(said.machines.map((machine) => [machine.processors, machine.memoryGB])).toEqual([
      [8, 160],
      [8, 160],
    ]);
  });
});

describe("an invalid lock", () => {
  const broken = (change: (data: Record<string, never>) => void): string[] => {
    const data = JSON.parse(stableJson(lockOf(plan))) as Record<string, never>;
    change(data);
    const { lock: none, problems } = readLock(JSON.stringify(data));
    expect(none).toBeUndefined();
    return problems.map(({ path, message, got, expected }) => [path, message, got, expected].join("|"));
  };

  test("text that is not JSON", () => {
    expect(readLock("{").problems.map(({ code, message }) => [code, message])).toEqual([
      ["broken-lock", "the lock is not JSON"],
    ]);
    expect(readLock("[]").problems[0]?.message).toBe("the lock is not a map of keys and values");
  });

  test("another version", () => {
    expect(broken((data) => Object.assign(data, { schema: "mail-constructs/lock/v2" }))).toEqual([
      'schema|is not a lock format that this version reads|"mail-constructs/lock/v2"|mail-constructs/lock/v1',
    ]);
  });

  test("a wrong kind, a missing key, an unknown key and a bad address", () => {
    const problems = broken((data) => {
      const machine = data["machines"]?.["MBX1"] as unknown as Record<string, unknown>;
      machine["processors"] = "four";
      delete machine["memoryGB"];
      machine["hosts"] = "HV11";
      machine["addresses"] = { servers: "10.1.10.999" };
    });
    expect(problems).toEqual([
      'machines.MBX1.processors|is not valid in a lock|"four"|a whole number from 0 to 100000',
      "machines.MBX1.memoryGB|is missing from the lock||a number of 0 or more",
      "machines.MBX1.hosts|is not a key of a lock||host",
      'machines.MBX1.addresses.servers|is not valid in a lock|"10.1.10.999"|an IPv4 address',
    ]);
  });

  test("a reason that is not one, and one with foreign fields", () => {
    const reasons = (because: unknown): string[] =>
      broken((data) => Object.assign(data, { designs: { DAG1: { instances: 1, because } } }));
    expect(reasons("one is enough")).toEqual([
      'designs.DAG1.because|is not valid in a lock|"one is enough"|a map of keys and values',
    ]);
    expect(reasons({ kind: "constructor" })).toEqual([
      "designs.DAG1.because.kind|is not a reason for a number of DAGs||one-is-enough, fewer-do-not-fit",
    ]);
    expect(reasons({ kind: "fewer-do-not-fit", fewer: { value: 1, message: 2 }, more: 1 })).toEqual([
      "designs.DAG1.because.more|is not a key of a lock||kind, fewer",
      "designs.DAG1.because.fewer.message|is not valid in a lock|2|text",
    ]);
    const bounded = (bounds: unknown): string[] =>
      reasons({ kind: "fewer-do-not-fit", fewer: { value: 1, message: "no number fits", bounds } });
    const demand = { kind: "database-size", largestGB: 2000, withCopies: true };
    const limit = { kind: "copies", copies: 5, edition: "standard" };
    const good = { demand, least: 9, limit, datacenters: { dc1: { members: 1, copies: 1 } } };
    expect(bounded(good)).toEqual([
      "designs.DAG1.because.fewer.bounds.most|is missing from the lock||a number of 0 or more",
    ]);
    const wrong = { demand: { kind: "size" }, most: 5, limit: { ...limit, copies: -1 }, datacenters: { dc1: 2 } };
    expect(bounded(wrong)).toEqual([
      "designs.DAG1.because.fewer.bounds.demand.kind|is not a demand for databases||mailbox-in-database, database-size, disk-size, disk-operations",
      "designs.DAG1.because.fewer.bounds.limit.copies|is not valid in a lock|-1|a whole number from 0 to 100000",
      "designs.DAG1.because.fewer.bounds.datacenters.dc1|is not a map of keys and values||",
    ]);
  });

  test("members, hosts and databases that do not exist are ignored", () => {
    const text = stableJson(lockOf(plan))
      .replaceAll("HV11", "HV99")
      .replaceAll('"MBX2"', '"MBX9"')
      .replaceAll("DAG1-DB4", "DAG1-DB9");
    const { lock: strange } = readLock(text);
    if (strange === undefined) throw new Error("the lock was refused");
    const again = planDeployment(deploymentOf(exampleText("town")), { lock: strange });
    expect(again.problems).toEqual([]);
    expect(again.plan?.machines.map((machine) => [machine.name, machine.host])).toEqual([
      ["MBX1", "HV11"],
      ["MBX2", "HV21"],
    ]);
    expect(again.plan?.clusters.flatMap((cluster) => cluster.databases.map((database) => database.name))).toEqual(
      plan.clusters.flatMap((cluster) => cluster.databases.map((database) => database.name)),
    );
  });
});
