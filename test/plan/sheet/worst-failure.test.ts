/**
 * Proves that the load in the worst allowed failure is one that a failure makes: the highest of any member in any single failure or
 * case of a requirement, as the failure model has it, never what one member mounts together with what another holds.
 */
import fc from "fast-check";
import { parse, stringify } from "yaml";
import type { Deployment } from "../../../lib/model";
import type { ClusterPlan, Plan } from "../../../lib/plan";
import { failureClusterOf, nothingFails, simulateFailure, singleFailures } from "../../../lib/plan/failures";
import { failuresToSurvive } from "../../../lib/plan/design/worst";
import { deploymentOf, EXAMPLES, exampleText, planOf } from "../../support/examples";
import { oddDocument } from "../design/odd-documents";
import { planIfFits } from "../design/plan-if-fits";
import type { Change } from "../lock/support";
import { activePassive } from "./active-passive";

/** Highest load of any member, per cent; undefined when no host gives a figure for its processors. */
function highest(plan: ClusterPlan, deployment: Deployment): number | undefined {
  const cluster = failureClusterOf(plan);
  const results = [
    simulateFailure(cluster, nothingFails),
    ...singleFailures(cluster),
    ...failuresToSurvive(deployment, cluster).map((failure) => simulateFailure(cluster, failure)),
  ];
  const loads = results.flatMap(({ cpuPercent }) => Object.values(cpuPercent));
  return loads.length === 0 ? undefined : Math.max(...loads);
}

function expectAsSimulated(plan: Plan, deployment: Deployment): void {
  for (const [i, cluster] of plan.clusters.entries()) {
    const percent = highest(cluster, deployment);
    const { worst } = plan.sizes.clusters[i]?.processorLoad ?? {};
    if (percent === undefined) expect(worst).toBeUndefined();
    else expect((worst ?? Number.NaN) * 100).toBeCloseTo(percent, 8);
  }
}

const fromTheSmaller: Change = (town) => {
  activePassive(town);
  Object.assign(town.clusters?.[0] ?? {}, { primary: "dc2", copies: { perDatacenter: { dc1: 2, dc2: 1 } } });
};

test("3 + 2 servers, the two primary: the member that mounts most is not the one that holds most", () => {
  const document = parse(exampleText("town")) as Parameters<Change>[0];
  fromTheSmaller(document);
  const deployment = deploymentOf(stringify(document));
  const plan = planOf(deployment);
  const [sizes] = plan.sizes.clusters;
  // Of nine databases one of two members mounts five; a member of dc1 holds six copies, all of them passive or fewer mounted.
  expect(sizes?.copiesPerServer).toBe(6);
  expect(plan.clusters[0]?.maximumActiveDatabases).toBe(5);
  expect(sizes?.worstFailure).toEqual({ activeDatabases: 5, copies: 5 });
  // 5,851.197 megacycles with all nine mounted.
  expect(sizes?.megacycles?.worst).toBeCloseTo((5851.197 / 9) * 5, 9);
  expectAsSimulated(plan, deployment);
});

test.each(EXAMPLES)("%s: the load in the worst allowed failure is the simulation's", (name) => {
  const deployment = deploymentOf(exampleText(name));
  expectAsSimulated(planOf(deployment), deployment);
});

test("on any document the load in the worst allowed failure is the simulation's", () => {
  let planned = 0;
  fc.assert(
    fc.property(oddDocument, (document) => {
      const deployment = deploymentOf(stringify(document));
      const { plan } = planIfFits(deployment);
      if (plan === undefined) return;
      planned++;
      expectAsSimulated(plan, deployment);
    }),
    { numRuns: 24, seed: 9 },
  );
  expect(planned).toBeGreaterThan(3);
});
