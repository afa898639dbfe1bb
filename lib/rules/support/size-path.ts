import type { AzureMachinePlan } from "../../plan";
import type { Subject } from "../types";
import { clusterPath } from "./lookup";
import { namedServers } from "./planned-servers";

/** Path of the key for the Azure size of a machine: that of a member is its cluster's. */
export function sizePath(subject: Subject, { name, role, cluster }: AzureMachinePlan): string {
  const dag = subject.plan.clusters.find((candidate) => candidate.name === cluster);
  if (role === "mailbox" && dag !== undefined) return clusterPath(subject, dag, "machine", "size");
  const entry = namedServers(subject).find((candidate) => candidate.name === name && !candidate.existing);
  return entry === undefined ? subject.pathOf(subject.deployment, "datacenters") : `${entry.path}.size`;
}
