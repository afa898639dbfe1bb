import type { MachinePlan } from "../../plan";
import { breach, eachOf } from "../engine/answers";
import { catalogueRule } from "../support/define";
import { clusterPath, datacenterNamed, membersOf, named, vhdsOf } from "../support/lookup";
import type { Subject } from "../types";

export const virtSameSizing = catalogueRule("virt-same-sizing", {
  why: "Any member may have to carry the databases of another one, so the smallest member decides what the DAG survives.",
  fix: "give all members the same processors, memory and disks",
  reading: "The class of the physical disks (`disks.kind`) is compared where it is specified for all members.",
  check: (subject) =>
    eachOf(
      subject.plan.clusters.filter((cluster) => cluster.members.length > 1),
      (cluster) => {
        const members = membersOf(subject, cluster);
        const kinds = members.map((machine) => diskKind(subject, machine));
        const known = kinds.every((kind) => kind !== undefined);
        const shapes = members.map((machine, i) => `${shapeOf(machine)}${known ? `, ${kinds[i] ?? ""}` : ""}`);
        const different = [...new Set(shapes)].sort();
        if (different.length <= 1) return undefined;
        return breach(clusterPath(subject, cluster, "machine"), {
          ...named(cluster),
          message: "the members of the DAG differ in size",
          got: different.join("; "),
          expected: "the same size for every member",
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

/** The class of the physical disks for a member's databases, as specified in the document. */
function diskKind(subject: Subject, machine: MachinePlan): string | undefined {
  const host = datacenterNamed(subject, machine.datacenter)?.hosts.find(({ name }) => name === machine.host);
  const used = vhdsOf(machine).find(({ purpose }) => purpose === "database")?.storage;
  return host?.storage.find(({ name }) => name === used)?.disks?.kind;
}
