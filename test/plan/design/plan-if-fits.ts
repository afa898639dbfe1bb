import type { Problem } from "../../../lib/base/problem";
import type { Deployment, DocumentPaths } from "../../../lib/model";
import { planDeployment, type Plan } from "../../../lib/plan";
import { decideClusters } from "../../../lib/plan/search/decide-clusters";

/** The plan; or what does not fit, without the search for values that would, which takes fifty times as long. */
export function planIfFits(
  deployment: Deployment,
  paths?: DocumentPaths,
): { readonly plan?: Plan; readonly problems: readonly Problem[] } {
  const by = paths === undefined ? {} : { paths };
  const { problems } = decideClusters(deployment, by);
  return problems.length > 0 ? { problems } : planDeployment(deployment, by);
}
