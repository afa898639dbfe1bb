import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";

export const dagDac = catalogueRule("dag-dac", {
  why: "If power returns before the link between the datacenters does, both sides would mount the same databases.",
  fix: "set `datacenterActivation: true`",
  reading: "If omitted, the mode is on (DagOnly).",
  check: (subject) =>
    eachOf(
      subject.deployment.clusters.filter(({ members }) => members.reduce((sum, { count }) => sum + count, 0) > 1),
      (design) => {
        if (design.datacenterActivation !== false) return undefined;
        return breach(subject.pathOf(design, "datacenterActivation"), {
          name: design.name,
          message: "Datacenter Activation Coordination (DAC) is off",
          got: false,
          expected: true,
        });
      },
    ),
});
