import type { ClusterPlan, ClusterSizes } from "../../plan/types";
import type { Subject } from "../types";

/** Every cluster with the sizes that the plan gives its servers. */
export function clusterSizes(
  subject: Subject,
): readonly { readonly cluster: ClusterPlan; readonly sizes: ClusterSizes }[] {
  return subject.plan.clusters.flatMap((cluster) => {
    const sizes = subject.plan.sizes.clusters.find(({ name }) => name === cluster.name);
    return sizes === undefined ? [] : [{ cluster, sizes }];
  });
}
