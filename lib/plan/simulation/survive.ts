import type { Problem } from "../../base/problem";
import { sortByName } from "../../base/order";
import { mustSurvive, uniteFailures, type FailureResult, type FailureSet } from "../failures";
import { combinations } from "../failures/sets";
import { namesAround, readFailure } from "./parse";
import { caseOfSet, failedNames } from "./parts";
import { allParts, aroundUnder, type Scene } from "./simulate";
import type { MailflowRow, NameRow, Part, PartKind } from "./types";

/** Whether one requirement holds. */
export interface RequirementResult {
  readonly requirement: string;
  /** Cases looked at, of all DAGs and of what stands around them. */
  readonly cases: number;
  readonly survived: boolean;
  readonly broken: readonly BrokenCase[];
}

export interface BrokenCase {
  readonly failed: readonly string[];
  /** The DAG that breaks; null when a name or the mail of a domain does. */
  readonly cluster: string | null;
  readonly result?: FailureResult;
  readonly name?: NameRow;
  readonly mailflow?: MailflowRow;
}

export interface SurviveResult {
  readonly requirements: readonly RequirementResult[];
  readonly problems: readonly Problem[];
}

/**
 * Judges requirements as rule `requirements-survive` does: after each case every DAG has kept quorum with every database
 * mounted by itself, and sign-on has an entry left. Fronts and gateways have rules of their own, so they count only when
 * `everything` is asked for: then every name must be reachable and mail must flow both ways, too.
 */
export function judgeSurvival(scene: Scene, requirements: readonly string[], everything: boolean): SurviveResult {
  const around = namesAround(scene.deployment, scene.plan);
  const report = mustSurvive([...scene.clusters, around], requirements);
  if (report.problems.length > 0) {
    const problems = report.problems.map((problem) => ({
      ...problem,
      path: problem.path.replace(/^survive/, "--must-survive"),
    }));
    return { requirements: [], problems };
  }
  const parts = allParts(scene);
  return {
    problems: [],
    requirements: [...new Set(requirements)].map((requirement) => {
      const judged = report.results.filter((one) => one.requirement === requirement && one.cluster !== around.name);
      const dags = judged.flatMap(({ cluster, broken }) =>
        broken.map((result): BrokenCase => ({ failed: result.failed, cluster, result })),
      );
      const sets = needsAround(scene, everything) ? setsOf(scene, parts, requirement) : [];
      const others = sets.flatMap((set) => brokenAround(scene, set, parts, everything));
      const cases = Math.max(
        sets.length,
        judged.reduce((sum, one) => sum + one.cases, 0),
      );
      return { requirement, cases, survived: dags.length + others.length === 0, broken: [...dags, ...others] };
    }),
  };
}

function needsAround(scene: Scene, everything: boolean): boolean {
  return everything || scene.names.some((name) => name.purpose === "sign-on");
}

function brokenAround(scene: Scene, failure: FailureSet, parts: readonly Part[], everything: boolean): BrokenCase[] {
  const one = caseOfSet(failure, parts);
  const { names, mailflow } = aroundUnder(scene, one);
  const { failed } = one;
  return [
    ...names
      .filter((name) => !name.reachable && (everything || name.purpose === "sign-on"))
      .map((name): BrokenCase => ({ failed, cluster: null, name })),
    ...mailflow
      .filter((row) => everything && !(row.inbound && row.outbound && row.applications !== false))
      .map((row): BrokenCase => ({ failed, cluster: null, mailflow: row })),
  ];
}

/** The sets that a requirement stands for, over the whole deployment; what is joined by `+` is gone together in the end. */
function setsOf(scene: Scene, parts: readonly Part[], requirement: string): FailureSet[] {
  const sets = requirement
    .split("+")
    .map((word) => setsOfWord(scene, parts, word.trim()))
    .reduce((all, next) => all.flatMap((set) => next.map((one) => uniteFailures([set, one]))), [uniteFailures([])]);
  const unique = new Map(sets.map((set) => [failedNames(set).join(","), set]));
  return sortByName([...unique.entries()], ([name]) => name).map(([, set]) => set);
}

const kindsOf: Readonly<Record<string, readonly PartKind[]>> = {
  "any-member": ["member"],
  "any-host": ["host"],
  "any-datacenter": ["datacenter"],
  "any-link": ["link"],
  witness: ["witness"],
};

function setsOfWord(scene: Scene, parts: readonly Part[], word: string): FailureSet[] {
  const kinds = kindsOf[word];
  if (kinds !== undefined) return parts.filter((part) => kinds.includes(part.kind)).map((part) => part.failure);
  if (word === "any-two-members" || word === "any-two-servers") {
    return scene.clusters.flatMap((cluster) =>
      [...combinations(cluster.members, 2)].map((pair) => ({
        ...uniteFailures([]),
        members: pair.map((member) => member.name),
      })),
    );
  }
  return readFailure(word, scene.clusters, scene.deployment, scene.plan).steps.slice();
}
