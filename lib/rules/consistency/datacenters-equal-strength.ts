import { breach, eachOf } from "../engine/answers";
import { defineRule } from "../support/define";
import { clusterPath, datacentersOf, membersOf, named } from "../support/lookup";

export const datacentersEqualStrength = defineRule({
  id: "datacenters-equal-strength",
  area: "consistency",
  title: "The members in both datacenters of a DAG have the same processors and memory in all.",
  why: "The weaker datacenter is the one that must carry everybody on the day the other one is lost.",
  level: "risk",
  appliesTo: ["dag"],
  versions: "any",
  sources: ["PA"],
  derived: true,
  fix: "give both datacenters the same number and make of members",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => datacentersOf(cluster).length > 1),
      (cluster) => {
        const strengths = datacentersOf(cluster).map((datacenter) => {
          const members = membersOf(subject, cluster).filter((machine) => machine.datacenter === datacenter);
          const processors = members.reduce((sum, machine) => sum + machine.processors, 0);
          const memoryGB = members.reduce((sum, machine) => sum + machine.memoryGB, 0);
          return { datacenter, strength: `${processors} processors, ${memoryGB} GB` };
        });
        if (new Set(strengths.map(({ strength }) => strength)).size < 2) return undefined;
        return breach(clusterPath(subject, cluster, "members"), {
          ...named(cluster),
          message: "the datacenters of the DAG are of unequal strength",
          got: strengths.map(({ datacenter, strength }) => `${datacenter}: ${strength}`).join("; "),
          expected: "the same in each",
        });
      },
    ),
});
