// Proves that the plan alone, as JSON, describes the effects of failures: its failure model and outcomes are data, from which
// the same single failures, outcomes and losses are calculated again.
import type { Plan } from "../../../lib/plan";
import { failureClusterOf, recordOf, singleFailures } from "../../../lib/plan/failures";
import { datacenterLosses, requirementOutcomes, sceneOf } from "../../../lib/plan/simulation";
import { EXAMPLES } from "../../support/examples";
import { sceneOfExample } from "../simulation/scenes";

describe.each(EXAMPLES)("the plan of the %s", (name) => {
  const { deployment, plan } = sceneOfExample(name);
  const written = JSON.parse(JSON.stringify(plan)) as Plan;

  it("is JSON-safe", () => {
    expect(written).toEqual(plan);
  });

  it("contains every single failure as its model gives it", () => {
    for (const cluster of written.clusters) {
      const results = singleFailures(failureClusterOf(cluster));
      expect(cluster.quorum).toEqual(results.map((result) => ({ ...recordOf(result), kind: result.kind })));
    }
  });

  it("contains the outcome of every requirement and the loss of every datacenter as its data give them", () => {
    const scene = sceneOf(deployment, written);
    expect(requirementOutcomes(scene, deployment.requirements.survive)).toEqual(written.requirements);
    expect(written.requirements.map(({ requirement }) => requirement)).toEqual(
      deployment.requirements.survive.map(({ text }) => text),
    );
    expect(datacenterLosses(scene)).toEqual(written.datacenterLosses);
    expect(written.datacenterLosses.map(({ datacenter }) => datacenter)).toEqual(
      deployment.datacenters.map(({ name: datacenter }) => datacenter),
    );
  });
});

it("treats a zone as a failure of everything in it", () => {
  const { plan } = sceneOfExample("government");
  const zones = plan.clusters.map(({ quorum }) => quorum.filter(({ kind }) => kind === "zone"));
  expect(zones.map((rows) => rows.map(({ failed, survived, votesLeft }) => [failed, survived, votesLeft]))).toEqual([
    [[["witness.zone-1"], true, 16]],
    [[["witness.zone-1"], true, 16]],
  ]);
});
