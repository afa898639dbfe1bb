/**
 * Proves that the load in normal operation is that of the members that mount, according to the failure model, and that one disk
 * has one size in the whole plan, even if a lock keeps it.
 */
import fc from "fast-check";
import { stringify } from "yaml";
import { failureClusterOf, nothingFails, simulateFailure } from "../../../lib/plan/failures";
import type { Plan } from "../../../lib/plan";
import { deploymentOf, examplePlan, EXAMPLES, exampleText } from "../../support/examples";
import { oddDocument } from "../design/odd-documents";
import { planIfFits } from "../design/plan-if-fits";
import { planWith, writtenLock, type Change } from "../lock/support";
import { activePassive } from "./active-passive";

/** Load of the busiest member by the failure model without failures, per cent, for every DAG. */
function simulated(plan: Plan): (number | undefined)[] {
  return plan.clusters.map((cluster) => {
    const { cpuPercent } = simulateFailure(failureClusterOf(cluster), nothingFails);
    const loads = Object.values(cpuPercent);
    return loads.length === 0 ? undefined : Math.max(...loads);
  });
}

function expectAsSimulated(plan: Plan): void {
  for (const [i, percent] of simulated(plan).entries()) {
    const sizes = plan.sizes.clusters[i];
    if (percent === undefined) expect(sizes?.megacycles).toBeUndefined();
    else expect((sizes?.processorLoad.normal ?? Number.NaN) * 100).toBeCloseTo(percent, 8);
  }
}

test("active-passive with 3 + 2 servers: three of nine databases per member, not two of five", () => {
  const plan = planWith("town", activePassive);
  const [sizes] = plan.sizes.clusters;
  // 5,851.197 megacycles with all nine mounted: a third of them, on 4 processors of 2,000; no member of dc1 has passive copies.
  expect(sizes?.normalOperation).toEqual({ activeDatabases: 3, copies: 3 });
  expect(sizes?.megacycles?.normal).toBeCloseTo(5851.197 / 3, 9);
  expect(sizes?.processorLoad.normal).toBeCloseTo(5851.197 / 3 / 8000, 9);
  expectAsSimulated(plan);
});

test.each(EXAMPLES)("%s: the load in normal operation is that of the simulation", (name) => {
  expectAsSimulated(examplePlan(name));
});

test("on any document the load in normal operation is that of the simulation", () => {
  let planned = 0;
  fc.assert(
    fc.property(oddDocument, (document) => {
      const { plan } = planIfFits(deploymentOf(stringify(document)));
      if (plan === undefined) return;
      planned++;
      expectAsSimulated(plan);
    }),
    { numRuns: 16, seed: 9 },
  );
  expect(planned).toBeGreaterThan(3);
});

function dataDisks(plan: Plan): number[] {
  const disks = plan.machines.flatMap((machine) => machine.disks.filter(({ purpose }) => purpose === "database"));
  return [...new Set(disks.map(({ sizeGB }) => sizeGB))];
}

test("with a lock the sizes show the deployed disk, and next to it the required size", () => {
  const leave: Change = (town) => {
    town.growth = { perYear: "8.8%", years: 5 };
  };
  const grow: Change = (town) => {
    town.growth = { perYear: "9.4%", years: 5 };
  };
  const lock = writtenLock(planWith("town", leave));
  const [fresh] = planWith("town", grow).sizes.clusters;
  const plan = planWith("town", grow, lock);
  const [sizes] = plan.sizes.clusters;
  const had = Math.ceil(planWith("town", leave).sizes.clusters[0]?.neededDataDiskGB ?? 0);
  expect(dataDisks(plan)).toEqual([had]);
  expect(sizes?.dataDiskGB).toBe(had);
  expect(sizes?.neededDataDiskGB).toBe(fresh?.neededDataDiskGB);
  expect(sizes?.neededDataDiskGB).toBeGreaterThan(had);
  const system = plan.machines.flatMap(({ role, disks }) =>
    role === "mailbox" ? disks.filter(({ purpose }) => purpose === "system") : [],
  );
  expect(new Set(system.map(({ sizeGB }) => sizeGB))).toEqual(new Set([sizes?.systemDiskGB]));
});

test("without a lock a disk has its required size, in whole gigabytes", () => {
  const plan = planWith("town", () => undefined);
  const [sizes] = plan.sizes.clusters;
  expect(dataDisks(plan)).toEqual([sizes?.dataDiskGB]);
  expect(sizes?.dataDiskGB).toBe(Math.ceil(sizes?.neededDataDiskGB ?? 0));
  expect(exampleText("town")).not.toContain("dataDiskGB");
});
