import type { FailureCluster } from "../../plan/failures";
import type { ClusterPlan } from "../../plan";
import type { Subject } from "../types";
import { shortName } from "./computers";
import { membersOf } from "./lookup";

const known = new WeakMap<Subject, Map<ClusterPlan, FailureCluster>>();

/** What the simulation of failures needs of a cluster, out of its plan; worked out once for a subject. */
export function failureClusterOf(subject: Subject, cluster: ClusterPlan): FailureCluster {
  const ofSubject = known.get(subject) ?? new Map<ClusterPlan, FailureCluster>();
  known.set(subject, ofSubject);
  const found = ofSubject.get(cluster) ?? failureCluster(subject, cluster);
  ofSubject.set(cluster, found);
  return found;
}

function failureCluster(subject: Subject, cluster: ClusterPlan): FailureCluster {
  const hosts = new Map(subject.plan.machines.map((machine) => [machine.name.toLowerCase(), machine.host]));
  const hostOf = (name: string) => hosts.get(shortName(name));
  const { witness, alternateWitness } = cluster;
  const places = new Set([...Object.keys(cluster.membersByDatacenter), witness?.datacenter]);
  const at = (place: { readonly name: string; readonly datacenter: string }) => {
    const host = hostOf(place.name);
    return { name: place.name, datacenter: place.datacenter, ...(host === undefined ? {} : { host }) };
  };
  return {
    name: cluster.name,
    members: membersOf(subject, cluster).map((machine) => {
      const policy = cluster.autoActivation?.[machine.datacenter];
      return {
        ...at(machine),
        maximumActiveDatabases: cluster.maximumActiveDatabases,
        ...(policy === undefined || policy === "unrestricted" ? {} : { autoActivation: policy }),
      };
    }),
    databases: cluster.databases.map(({ name, mailboxes, copies }) => ({ name, mailboxes, copies })),
    ...(witness === undefined || witness.kind !== "file-share" ? {} : { witness: at(witness) }),
    ...(alternateWitness === undefined ? {} : { alternateWitness: at(alternateWitness) }),
    links: subject.deployment.links.map((link) => link.between).filter((ends) => ends.every((end) => places.has(end))),
    laggedCopiesMount: cluster.replayLagManager,
  };
}
