import type { ClusterPlan, ClusterSizes } from "../../plan";
import type { Subject } from "../types";

/** The planned sizes of a cluster's servers. */
export function sizesOf(subject: Subject, cluster: ClusterPlan): ClusterSizes {
  const sizes = subject.plan.sizes.clusters.find(({ name }) => name === cluster.name);
  if (sizes === undefined) throw new Error(`the plan has no sizes of the cluster ${cluster.name}`);
  return sizes;
}

/** Every cluster with the planned sizes of its servers. */
export function clusterSizes(
  subject: Subject,
): readonly { readonly cluster: ClusterPlan; readonly sizes: ClusterSizes }[] {
  return subject.plan.clusters.map((cluster) => ({ cluster, sizes: sizesOf(subject, cluster) }));
}
