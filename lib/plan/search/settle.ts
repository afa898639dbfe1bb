import type { Problem } from "../../base/problem";
import { instantiateClusters, type Deployment } from "../../model";
import { keptAddresses } from "../lock/kept";
import { placeAll } from "../placement/place-all";
import type { Decision } from "../types";
import type { ClusterDesignResult } from "../design/design-cluster";
import { decideControllers } from "../design/controllers";
import { databaseDecisions } from "./database-decisions";
import { designOf, draftsOf, type Counts, type SettleBy } from "./drafts";
import { brokenLimit } from "../design/broken-limit";
import { withSmallerServers } from "./smaller-servers";

export interface Settled {
  readonly designs: readonly ClusterDesignResult[];
  readonly decisions: readonly Decision[];
  /** Exceeded limits, or machines without a host. */
  readonly problems: readonly Problem[];
  /** No other number of DAGs would help: names, addresses or copies conflict. */
  readonly final: boolean;
}

/** Designs the number of DAGs in `counts`, and places them and everything else that has to be created. */
export function settle(counts: Counts, deployment: Deployment, by: SettleBy): Settled {
  const { clusters, problems } = instantiateClusters(deployment, counts, by.paths, keptAddresses(by.lock));
  if (problems.length > 0) return failed(problems, true);
  const { drafts, problems: without } = draftsOf(clusters, counts, deployment, by.lock);
  if (without.length > 0) return failed(without, false);
  const fewest = drafts.map((draft) => designOf(draft, draft.databases, by));
  const impossible = fewest.flatMap((design) => design.problems);
  if (impossible.length > 0) return failed(impossible, true);
  const fits = (designs: readonly ClusterDesignResult[]): boolean =>
    brokenLimits(designs, deployment).length === 0 && unplaced(designs, deployment, by).length === 0;
  const designs = by.approximate ? fewest : withSmallerServers(fewest, drafts, deployment, by, fits);
  const broken = brokenLimits(designs, deployment);
  if (broken.length > 0) return failed(broken, false);
  const { tried, platforms } = by;
  const decideAfresh = (): readonly Decision[] =>
    settle(counts, deployment, { tried, platforms, approximate: false }).decisions;
  return {
    designs,
    decisions: by.approximate ? [] : databaseDecisions(designs, fewest, drafts, decideAfresh),
    problems: unplaced(designs, deployment, by),
    final: false,
  };
}

function failed(problems: readonly Problem[], final: boolean): Settled {
  return { designs: [], decisions: [], problems, final };
}

function brokenLimits(designs: readonly ClusterDesignResult[], deployment: Deployment): Problem[] {
  return designs.flatMap((design) => {
    const specified = deployment.clusters.find((cluster) => cluster.name === design.cluster.design);
    return brokenLimit(design, specified, deployment) ?? [];
  });
}

function unplaced(
  designs: readonly ClusterDesignResult[],
  deployment: Deployment,
  { lock, approximate, platforms }: SettleBy,
): readonly Problem[] {
  const directory = decideControllers(deployment, designs, lock);
  if (directory.problems.length > 0) return directory.problems;
  return placeAll(designs, directory.deployment, lock, { stopAtFirst: approximate, platforms }).problems;
}
