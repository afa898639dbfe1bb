import type { MachinePlan } from "../../plan/types";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, membersOf, named } from "../support/lookup";

export const virtSameSizing = catalogueRule("virt-same-sizing", {
  why: "Any member may have to carry any other's databases: the smallest one decides what the DAG can stand.",
  fix: "give all members the same processors, memory and disks",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => cluster.members.length > 1),
      (cluster) => {
        const shapes = [...new Set(membersOf(subject, cluster).map(shapeOf))].sort();
        if (shapes.length <= 1) return undefined;
        return breach(clusterPath(subject, cluster, "machine"), {
          ...named(cluster),
          message: "the members of the DAG are of different size",
          got: shapes.join("; "),
          expected: "the same for every member",
        });
      },
    ),
});

function shapeOf(machine: MachinePlan): string {
  const data = machine.disks
    .filter(({ purpose }) => purpose === "database")
    .reduce((sum, { sizeGB }) => sum + sizeGB, 0);
  return `${machine.processors} processors, ${machine.memoryGB} GB, ${data} GB of data disks`;
}
