import type { Problem } from "../../base/problem";
import { sortByName } from "../../base/order";
import { failureNamesOf, readFailure, readSequence, type Deployment, type FailureNames } from "../../model";
import {
  failureClusterOf,
  failureOf,
  nothingFails,
  simulateSequence,
  uniteFailures,
  type FailureCluster,
  type FailureSet,
  type FailureSettings,
} from "../failures";
import { indexCluster, type ClusterIndex } from "../failures/cluster-index";
import { combinations } from "../failures/sets";
import { firstState, outcomeOf, type GroupState } from "../failures/simulate-dag";
import type { PlannedParts } from "../types";
import { clientEntries, type NameEntry } from "./client-entries";
import { identityEntries } from "./identity-entries";
import { mailPaths, mailRows, type MailPaths } from "./mail-under";
import { nameRows } from "./names-under";
import { caseOf, caseOfSet, clusterParts, serverParts, surroundingParts, uniqueParts } from "./parts";
import { outletsOf, type Outlets } from "./outlets";
import { Places } from "./server-places";
import { reachUnder, type ClusterResult } from "./reach";
import { serviceScene, type ServiceScene } from "./services/service-scene";
import { serviceRows } from "./services/services-under";
import type { ClusterScenarios, FailureCase, MailflowRow, Part, Scenario, Simulation } from "./types";

/** Upper limit of the number of sets in one simulation. */
const MOST_SETS = 25_000;
/** The limit including names and mail flow of every set: in a large deployment they take about 20 kB per set. */
const MOST_SETS_WITH_AROUND = 5_000;

/**
 * The requested simulation: every set up to a depth (1 is every single failure), one set, or one failure after another.
 */
export type SimulationRequest =
  | {
      readonly kind: "depth";
      readonly depth: number;
      /** Default `true`; without names and mail flow the simulation of many sets takes half the time. */
      readonly around?: boolean;
    }
  | { readonly kind: "set"; readonly failed: string }
  | { readonly kind: "sequence"; readonly steps: string; readonly switchover: boolean };

export type SimulationResult =
  | { readonly ok: true; readonly simulation: Simulation }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Everything of a deployment that a simulation needs. */
export interface Scene {
  readonly deployment: Deployment;
  readonly plan: PlannedParts;
  /** All names that a failure may contain. */
  readonly known: FailureNames;
  readonly clusters: readonly FailureCluster[];
  /** The same, indexed once, with everything running. */
  readonly indexed: readonly { readonly index: ClusterIndex; readonly state: GroupState }[];
  readonly names: readonly NameEntry[];
  readonly mail: MailPaths;
  readonly outlets: Outlets;
  /** The mail of every domain without any failure. */
  readonly normalMailflow: readonly MailflowRow[];
  readonly services: ServiceScene;
  /** Parts around the DAGs. */
  readonly around: readonly Part[];
}

export function sceneOf(deployment: Deployment, plan: PlannedParts, settings: FailureSettings = {}): Scene {
  const places = new Places(plan.servers);
  const names = nameEntries(deployment, plan, places);
  const clusters = plan.clusters.map((cluster) => failureClusterOf(cluster, settings));
  const mail = mailPaths(deployment, plan, places);
  const outlets = outletsOf(deployment);
  return {
    deployment,
    plan,
    known: failureNamesOf(deployment, () => plan.clusters),
    clusters,
    indexed: clusters.map(indexed),
    names: sortByName(names, (name) => name.name),
    mail,
    outlets,
    normalMailflow: mailRows(caseOfSet(nothingFails, []), mail, reachUnder(nothingFails, [], outlets)),
    services: serviceScene(deployment, plan, places),
    around: surroundingParts(deployment, places),
  };
}

/** The hybrid endpoint may be a name that clients use as well: then it is answered where they are, and listed once. */
function nameEntries(deployment: Deployment, plan: PlannedParts, places: Places): NameEntry[] {
  const clients = clientEntries(deployment, plan, places);
  const listed = new Set(clients.map(({ name, view }) => `${name} ${view}`));
  const others = identityEntries(deployment, plan, places);
  return [...clients, ...others.filter(({ name, view }) => !listed.has(`${name} ${view}`))];
}

function indexed(cluster: FailureCluster): Scene["indexed"][number] {
  const index = indexCluster(cluster);
  return { index, state: firstState(index) };
}

/** Simulates failures of every DAG, every name and the mail of every domain. Problems are unknown names. */
export function simulate(scene: Scene, request: SimulationRequest): SimulationResult {
  switch (request.kind) {
    case "depth":
      return simulateDepth(scene, request.depth, request.around ?? true);
    case "set": {
      const { steps, problems } = readFailure(request.failed, scene.known, "--failed");
      if (problems.length > 0) return { ok: false, problems };
      return { ok: true, simulation: simulateSet(scene, failureOf(steps[0] ?? [])) };
    }
    case "sequence": {
      const { steps, problems } = readSequence(request.steps, scene.known, "--sequence");
      if (problems.length > 0) return { ok: false, problems };
      return { ok: true, simulation: simulateSteps(scene, steps.map(failureOf), request.switchover) };
    }
  }
}

type Around = Pick<Simulation, "names" | "mailflow" | "services">;

/** Names, mail and services of one case, given its effect on every DAG. */
export function aroundUnder(scene: Scene, failureCase: FailureCase): Around {
  const results = scene.indexed.map(({ index, state }) => ({
    members: index.members.map((member) => member.name),
    result: outcomeOf(index, state, failureCase.failure).result,
  }));
  return around(scene, failureCase, results);
}

function around(scene: Scene, failureCase: FailureCase, results: readonly ClusterResult[]): Around {
  const reach = reachUnder(failureCase.failure, results, scene.outlets);
  const names = nameRows(failureCase, scene.names, reach);
  return {
    names,
    mailflow: mailRows(failureCase, scene.mail, reach),
    services: serviceRows(failureCase, scene, reach, names),
  };
}

/** All parts that a name in a failure can refer to. */
export function allParts(scene: Scene): Part[] {
  const controllers = serverParts(scene.services.directory.map(({ name }) => name));
  return uniqueParts([...scene.clusters.flatMap((cluster) => clusterParts(cluster)), ...scene.around, ...controllers]);
}

function simulateDepth(scene: Scene, depth: number, withAround: boolean): SimulationResult {
  const parts = scene.clusters.map((cluster) => clusterParts(cluster));
  const sets = parts.reduce((sum, list) => sum + setsUpTo(list.length, depth), 0);
  const most = withAround ? MOST_SETS_WITH_AROUND : MOST_SETS;
  if (sets > most) return { ok: false, problems: [tooMany(parts, depth, sets, most)] };
  const cases = parts.map((list) => casesUpTo(list, depth));
  const clusters = scene.clusters.map((cluster, place) => clusterScenarios(cluster, cases[place] ?? []));
  const around = withAround ? [...cases.flat(), ...scene.around.map((part) => caseOf([part]))] : [];
  return {
    ok: true,
    simulation: { clusters, ...everyAround(scene, around), normalMailflow: scene.normalMailflow },
  };
}

function casesUpTo(parts: readonly Part[], depth: number): FailureCase[] {
  const found = new Map<string, FailureCase>();
  for (let size = 1; size <= Math.min(depth, parts.length); size++) {
    for (const chosen of combinations(parts, size)) {
      const failureCase = caseOf(chosen);
      const name = failureCase.failed.join(",");
      if (!found.has(name)) found.set(name, failureCase);
    }
  }
  return [...found.values()];
}

function clusterScenarios(cluster: FailureCluster, cases: readonly FailureCase[]): ClusterScenarios {
  const index = indexCluster(cluster);
  const state = firstState(index);
  return {
    name: cluster.name,
    normal: outcomeOf(index, state, nothingFails).result,
    scenarios: cases.map((failureCase) => ({
      ...failureCase,
      result: outcomeOf(index, state, failureCase.failure).result,
    })),
  };
}

function everyAround(scene: Scene, cases: readonly FailureCase[]): Around {
  const unique = new Map(cases.map((failureCase) => [failureCase.failed.join(","), failureCase]));
  return joined([...unique.values()].map((failureCase) => aroundUnder(scene, failureCase)));
}

function joined(rows: readonly Around[]): Around {
  return {
    names: rows.flatMap((row) => row.names),
    mailflow: rows.flatMap((row) => row.mailflow),
    services: rows.flatMap((row) => row.services),
  };
}

function simulateSet(scene: Scene, failure: FailureSet): Simulation {
  const failureCase = caseOfSet(failure, allParts(scene));
  return {
    clusters: scene.clusters.map((cluster) => clusterScenarios(cluster, [failureCase])),
    ...aroundUnder(scene, failureCase),
    normalMailflow: scene.normalMailflow,
  };
}

/** Names and mail are stateless: after each step they are as if everything up to it had failed at once. */
function simulateSteps(scene: Scene, steps: readonly FailureSet[], switchover: boolean): Simulation {
  const parts = allParts(scene);
  const cases = steps.map((_, place) => caseOfSet(uniteFailures(steps.slice(0, place + 1)), parts));
  const clusters = scene.clusters.map((cluster): ClusterScenarios => {
    const results = simulateSequence(cluster, steps, { switchover });
    const scenarios = results.flatMap((result, place): Scenario[] => {
      const failureCase = cases[place];
      return failureCase === undefined
        ? []
        : [{ ...failureCase, result, step: caseOfSet(steps[place] ?? nothingFails, parts).failed }];
    });
    return { ...clusterScenarios(cluster, []), scenarios };
  });
  const rows = cases.map((failureCase, place) => {
    const results = clusters.flatMap(({ name, scenarios }) => {
      const result = scenarios[place]?.result;
      const members = scene.clusters.find((cluster) => cluster.name === name)?.members.map((member) => member.name);
      return result === undefined || members === undefined ? [] : [{ members, result }];
    });
    return around(scene, failureCase, results);
  });
  return { clusters, ...joined(rows), normalMailflow: scene.normalMailflow };
}

/** Number of sets of 1 to `depth` out of this many parts. */
function setsUpTo(parts: number, depth: number): number {
  let sets = 0;
  let choices = 1;
  for (let size = 1; size <= Math.min(depth, parts); size++) {
    choices = (choices * (parts - size + 1)) / size;
    sets += choices;
  }
  return sets;
}

function tooMany(parts: readonly (readonly Part[])[], depth: number, sets: number, most: number): Problem {
  let fits = 0;
  while (parts.reduce((sum, list) => sum + setsUpTo(list.length, fits + 1), 0) <= most) fits += 1;
  return {
    code: "too-many-sets",
    path: "--depth",
    message: `${depth} would be ${sets} sets of failures`,
    expected: `at most ${most} sets, which is --depth ${fits} here`,
    remedy: "lower the depth, or name one set with --failed",
  };
}
