// Proves for the town that a lock reproduces its plan, and that growth with it changes no decision. What a lock cannot keep is
// proven in raised.test.ts.
import { examplePlan, EXAMPLES, deploymentOf, exampleText } from "../../support/examples";
import { stableJson } from "../../../lib/base/order";
import { planDeployment } from "../../../lib/plan";
import { decidedOf, planWith, writtenLock, type Change } from "./support";

const before: Change = (town) => {
  if (town.exchange !== undefined) town.exchange.edition = "enterprise";
  const [cluster] = town.clusters ?? [];
  if (cluster === undefined) throw new Error("the town has no cluster");
  // Hosts, addresses and sizes are left to the planner, so that there is something to keep.
  cluster.members = {
    dc1: [{ name: "MBX{0}", count: 1 }],
    dc2: [{ name: "MBY{0}", count: 1 }],
  };
  for (const [i, datacenter] of town.datacenters.slice(0, 2).entries()) {
    const [servers, replication] = datacenter.networks ?? [];
    const [host] = datacenter.hosts ?? [];
    if (servers === undefined || replication === undefined || host === undefined) throw new Error("no such town");
    servers.assign = `10.${i + 1}.10.100-10.${i + 1}.10.120`;
    replication.assign = `10.${i + 1}.20.100-10.${i + 1}.20.120`;
    datacenter.hosts = [host, { ...host, name: `HV${i + 1}2`, address: `hv${i + 1}2.ad.town.example` }];
  }
};

const growths: Readonly<Record<string, Change>> = {
  "one user tier more": (town) => {
    town.users?.push({ name: "pupils", mailboxes: 30, messagesPerDay: 50, averageMessageKB: 75, quotaGB: 1 });
    town.clusters?.[0]?.users?.push("pupils");
  },
  "one host more, first in name order": (town) => {
    for (const datacenter of town.datacenters.slice(0, 2)) {
      const [host] = datacenter.hosts ?? [];
      if (host !== undefined)
        datacenter.hosts?.unshift({ ...host, name: `A${host.name}`, address: `a${host.address}` });
    }
  },
  "ten databases more": (town) => {
    const [cluster] = town.clusters ?? [];
    if (cluster !== undefined) cluster.databases = 14;
    for (const host of town.datacenters.flatMap((datacenter) => datacenter.hosts ?? [])) {
      for (const storage of host.storage ?? []) storage.usableGB = 80_000;
    }
  },
  "a member pair more, first in name order": (town) => {
    const [cluster] = town.clusters ?? [];
    cluster?.members["dc1"]?.unshift({ name: "AMBX" });
    cluster?.members["dc2"]?.unshift({ name: "AMBY" });
  },
  "growth up": (town) => {
    town.growth = { perYear: "10.2%", years: 5 };
  },
};

describe("a lock", () => {
  test.each(EXAMPLES)("reproduces the plan of %s, byte for byte", (name) => {
    const plan = examplePlan(name);
    const again = planDeployment(deploymentOf(exampleText(name)), { lock: writtenLock(plan) });
    expect(again.problems).toEqual([]);
    expect(stableJson(again.plan) === stableJson(plan)).toBe(true);
  });

  test("belongs to one deployment", () => {
    const lock = writtenLock(examplePlan("town"));
    const { plan, problems } = planDeployment(deploymentOf(exampleText("school")), { lock });
    expect(plan).toBeUndefined();
    expect(problems.map(({ code, path, got, expected }) => [code, path, got, expected])).toEqual([
      ["foreign-lock", "name", '"town"', '"school"'],
    ]);
  });
});

describe("growth of the town", () => {
  const old = planWith("town", before);
  const lock = writtenLock(old);

  test("starts from decisions of the planner", () => {
    expect(old.machines.map((machine) => [machine.name, machine.host])).toEqual([
      ["MBX1", "HV11"],
      ["MBY1", "HV21"],
    ]);
  });

  test.each(Object.keys(growths))("%s: nothing decided before changes", (name) => {
    const grown = planWith("town", (town) => (before(town), growths[name]?.(town)), lock);
    expect(decidedOf(grown, old)).toEqual(decidedOf(old, old));
    expect(grown.decisions).toEqual(old.decisions);
  });

  test.each(["one host more, first in name order", "a member pair more, first in name order"])(
    "%s: without the lock something would",
    (name) => {
      const grown = planWith("town", (town) => (before(town), growths[name]?.(town)));
      expect(decidedOf(grown, old)).not.toEqual(decidedOf(old, old));
    },
  );

  test("the grown plan has a lock that reproduces it", () => {
    const change: Change = (town) => (before(town), growths["a member pair more, first in name order"]?.(town));
    const grown = planWith("town", change, lock);
    expect(stableJson(planWith("town", change, writtenLock(grown))) === stableJson(grown)).toBe(true);
  });
});
