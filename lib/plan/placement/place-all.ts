import type { Problem } from "../../base/problem";
import type { Deployment } from "../../model";
import type { ClusterDesignResult } from "../design/design-cluster";
import type { Lock } from "../lock/types";
import { placeMachines, type PlaceOptions } from "./hosts";
import type { Placement } from "./placement";
import { memberNeeds } from "./member-needs";
import type { MachineNeed } from "./need";
import { otherNeeds } from "./other-needs";
import { pinnedBeyondCapacity } from "./pinned-capacity";

/** Every machine to be created, with its host. */
export interface Placed {
  readonly needs: readonly MachineNeed[];
  readonly placement: Placement;
  readonly problems: readonly Problem[];
}

/** Places the members of all designed clusters and all other machines of the deployment. */
export function placeAll(
  designs: readonly ClusterDesignResult[],
  deployment: Deployment,
  lock?: Lock,
  options: PlaceOptions = {},
): Placed {
  const clusters = designs.map((design) => design.cluster);
  const needs = [
    ...designs.flatMap((design) => memberNeeds(design, deployment, lock)),
    ...otherNeeds(deployment, clusters, lock),
  ];
  const placement = placeMachines(needs, deployment.datacenters, options);
  return { needs, placement, problems: [...placement.problems, ...pinnedBeyondCapacity(needs, placement)] };
}
