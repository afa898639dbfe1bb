import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const dagDac = catalogueRule("dag-dac", {
  why: "When power returns before the line between the datacenters, both sides would mount the same databases.",
  fix: "set `datacenterActivation: true`",
  reading: "On (DagOnly) where the document does not say otherwise.",
  check: (subject) =>
    eachOf(
      subject.deployment.clusters.filter(({ members }) => members.reduce((sum, { count }) => sum + count, 0) > 1),
      (design) => {
        if (design.datacenterActivation !== false) return undefined;
        return breach(subject.pathOf(design, "datacenterActivation"), {
          name: design.name,
          message: "datacenter activation coordination is off",
          got: false,
          expected: true,
        });
      },
    ),
});
