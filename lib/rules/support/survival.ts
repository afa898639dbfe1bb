import type { Problem } from "../../base/problem";
import type { ClusterPlan } from "../../plan";
import { mustSurvive, type FailureCluster, type FailureResult } from "../../plan/failures";
import { namesAround } from "../../plan/simulation";
import type { Subject } from "../types";
import { failureClusterOf } from "./failures";

export interface Survival {
  /** Cases that are not survived by themselves. */
  readonly broken: readonly FailureResult[];
  readonly problems: readonly Problem[];
}

const around = new WeakMap<Subject, FailureCluster>();
const zoned = new WeakMap<FailureCluster, FailureCluster>();

/**
 * What a requirement (`any-member`, `north+any-member`, `cloud.zone-1`) finds broken in a DAG. What stands around the DAGs
 * has a name, too: a datacenter without a part of this one is no failure for it, and what is joined to it still is.
 */
export function survivalOf(subject: Subject, cluster: ClusterPlan, words: string): Survival {
  const known = around.get(subject) ?? namesAround(subject.deployment, subject.plan);
  around.set(subject, known);
  const plain = failureClusterOf(subject, cluster);
  const judged = /\.zone-/.test(words) ? inZones(subject, plain) : plain;
  const { results, problems } = mustSurvive([judged, known], [words]);
  return { broken: results.filter((one) => one.cluster === judged.name).flatMap((one) => one.broken), problems };
}

/** A zone takes away what stands in it just as a host does, so it is given as the host of what has no other. */
function inZones(subject: Subject, cluster: FailureCluster): FailureCluster {
  const found = zoned.get(cluster);
  if (found !== undefined) return found;
  const zones = new Map(subject.plan.machines.map(({ name, datacenter, zone }) => [name, { datacenter, zone }]));
  const placed = <T extends { readonly name: string; readonly host?: string }>(thing: T): T => {
    const place = zones.get(thing.name);
    if (place?.zone === undefined || thing.host !== undefined) return thing;
    return { ...thing, host: `${place.datacenter}.zone-${place.zone}` };
  };
  const made: FailureCluster = {
    ...cluster,
    members: cluster.members.map(placed),
    ...(cluster.witness === undefined ? {} : { witness: placed(cluster.witness) }),
    ...(cluster.alternateWitness === undefined ? {} : { alternateWitness: placed(cluster.alternateWitness) }),
  };
  zoned.set(cluster, made);
  return made;
}
