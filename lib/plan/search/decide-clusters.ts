import type { Deployment, DocumentPaths } from "../../model";
import type { Problem } from "../../base/problem";
import { instancesPath } from "../lock/lock-paths";
import type { Lock } from "../lock/types";
import type { Decision } from "../types";
import type { ClusterDesignResult } from "../design/design-cluster";
import { builtInPlatforms, type Platforms } from "../placement/platforms";
import type { Counts, SettleBy } from "./drafts";
import { fewestInstances } from "./instances";
import { nothingTried, type Tried } from "../design/layouts-tried";
import { settle } from "./settle";

export interface DecidedClusters {
  readonly designs: readonly ClusterDesignResult[];
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

/** What decisions depend on in addition to the deployment. */
export interface Decided {
  /** Decisions that remain valid. */
  readonly lock?: Lock;
  /** Places of everything in the document, for problems. */
  readonly paths?: DocumentPaths;
  /** The platforms to plan for. If omitted, those of this library. */
  readonly platforms?: Platforms;
  /** Cache of an ongoing search that decides several times. */
  readonly tried?: Tried;
  /** Checks by arithmetic only whether the deployment can fit: nothing is laid out, and `designs` contain no copies. */
  readonly approximate?: boolean;
}

/** Decides how many DAGs and databases there are, and designs each of them. */
export function decideClusters(deployment: Deployment, decided: Decided = {}): DecidedClusters {
  const by: SettleBy = {
    ...decided,
    tried: decided.tried ?? nothingTried(),
    approximate: decided.approximate ?? false,
    platforms: decided.platforms ?? builtInPlatforms,
  };
  // A design whose number is still undecided counts as zero while earlier ones are decided.
  let counts: Counts = Object.fromEntries(
    deployment.clusters.map((design) => [design.name, design.instances === "auto" ? 0 : design.instances]),
  );
  const decisions: Decision[] = [];
  for (const design of deployment.clusters) {
    if (design.instances !== "auto") continue;
    const found = fewestInstances(design, counts, deployment, by);
    if (found.problem !== undefined) return { designs: [], decisions, problems: [found.problem] };
    counts = { ...counts, [design.name]: found.count };
    decisions.push({ path: instancesPath(design.name), decided: found.count, reason: found.reason });
  }
  const { designs, decisions: more, problems } = settle(counts, deployment, by);
  return { designs, decisions: [...decisions, ...more], problems };
}
