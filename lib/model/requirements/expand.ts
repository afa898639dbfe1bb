import { sortByName } from "../../base/order";
import type { Problem } from "../../base/problem";
import { instantiateClusters } from "../expand/instantiate";
import type { Deployment } from "../types";
import { failureNamesOf, type NamedDag } from "./failure-names";
import { readRequirement } from "./read-requirement";
import type { SurvivalRequirement } from "./types";

export interface ExpandedRequirements {
  /** Sorted by their text. */
  readonly survive: readonly SurvivalRequirement[];
  readonly problems: readonly Problem[];
}

/**
 * Reads `requirements.survive` of a document whose other parts are expanded. If the planner decides the number of DAGs,
 * only the members of the first one are known by name.
 */
export function expandRequirements(texts: readonly string[], deployment: Deployment): ExpandedRequirements {
  const names = failureNamesOf(deployment, () => dagsOf(deployment));
  const read = texts.map((text, place) => readRequirement(text, names, `requirements.survive[${place}]`));
  return {
    survive: sortByName(
      read.flatMap(({ requirement }) => requirement ?? []),
      ({ text }) => text,
    ),
    // A name without a target is the same kind of problem as any other dangling reference.
    problems: read.flatMap(({ problems }) =>
      problems.map((problem) =>
        problem.code === "unknown-failure" ? { ...problem, code: "unknown-reference" } : problem,
      ),
    ),
  };
}

function dagsOf(deployment: Deployment): NamedDag[] {
  const automatic = deployment.clusters.filter((design) => design.instances === "auto");
  const counts = Object.fromEntries(automatic.map((design) => [design.name, 1]));
  return instantiateClusters(deployment, counts).clusters.map(({ members, witness, alternateWitness }) => ({
    members: members.map(({ name }) => name),
    ...(witness === undefined ? {} : { witness }),
    ...(alternateWitness === undefined ? {} : { alternateWitness }),
  }));
}
