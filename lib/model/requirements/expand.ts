import { sortByName } from "../../base/order";
import type { Problem } from "../../base/problem";
import type { PathRegister } from "../expand/document-paths";
import { MOST_INSTANCES, namedClusters } from "../expand/instantiate";
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
 * Reads `requirements.survive` of a document whose other parts are expanded. Where the number of DAGs is left
 * to the planner, the members of all that it may decide are known by name; the plan reads the requirements again.
 */
export function expandRequirements(
  texts: readonly string[],
  deployment: Deployment,
  paths: PathRegister,
): ExpandedRequirements {
  texts.forEach((text, place) => paths.add("requirements", `requirements.survive[${place}]`, `survive.${text.trim()}`));
  const names = failureNamesOf(deployment, () => dagsOf(deployment));
  const read = texts.map((text, place) => readRequirement(text, names, `requirements.survive[${place}]`));
  return {
    survive: sortByName(
      read.flatMap(({ requirement, withoutCases }) => requirement ?? withoutCases ?? []),
      ({ text }) => text,
    ),
    // A name that does not exist is the same kind of problem as any other dangling reference.
    problems: read
      .filter(({ withoutCases }) => withoutCases === undefined)
      .flatMap(({ problems }) =>
        problems.map((problem) =>
          problem.code === "unknown-failure" ? { ...problem, code: "unknown-reference" } : problem,
        ),
      ),
  };
}

function dagsOf(deployment: Deployment): NamedDag[] {
  const automatic = deployment.clusters.filter((design) => design.instances === "auto").map(({ name }) => name);
  const counts = Object.fromEntries(automatic.map((name) => [name, MOST_INSTANCES]));
  return namedClusters(deployment, counts).map(({ name, design, number, members, witness, alternateWitness }) => ({
    name,
    ...(automatic.includes(design) && number > 1 ? { isPossible: true } : {}),
    members,
    ...(witness === undefined ? {} : { witness }),
    ...(alternateWitness === undefined ? {} : { alternateWitness }),
  }));
}
