import { compareNames } from "../../base/order";
import { setsOf } from "../design/survive";
import { failureNames, simulateSequence, type FailureCluster, type FailureSet } from "../failures";
import type { ClusterPlan } from "../types";
import type { ClusterWorkings } from "./workings";

/** What one failure asks of the members that are left. */
export interface FailureLoad {
  /** In the document's words: `member`, `host`, or one of `requirements.survive`. */
  readonly kind: string;
  /** Names of what fails; for a requirement of many cases the worst one. */
  readonly failed: readonly string[];
  /** 1 for a failure of the list; how many were looked at for a requirement. */
  readonly cases: number;
  readonly quorum: "kept" | "lost";
  readonly activation: "automatic" | "manual" | "none";
  readonly lostDatabases: number;
  readonly lostMailboxes: number;
  /** Most databases mounted on one member, and which one. */
  readonly peakActive: number;
  readonly busiest: string;
  /** Per cent of the busiest member's megacycles; null when no host gives a figure for its processors. */
  readonly peakCpuPercent: number | null;
}

/** Every single failure of the plan's quorum table. */
export function singleFailureLoads(workings: ClusterWorkings): FailureLoad[] {
  return workings.plan.quorum
    .filter((failure) => failure.kind !== "none")
    .map((failure) => ({
      kind: failure.kind,
      failed: failure.failed,
      cases: 1,
      quorum: failure.quorum,
      activation: failure.activation,
      lostDatabases: failure.lost.length,
      lostMailboxes: failure.lostMailboxes,
      ...peakOf(workings, failure.mounted, failure.lost),
    }));
}

/**
 * For each of `requirements.survive` that touches the DAG, the case that asks most; lost databases count first. Things joined
 * by `+` fail one after another, as the rules judge them.
 */
export function requiredFailureLoads(workings: ClusterWorkings): FailureLoad[] {
  return workings.deployment.requirements.survive.flatMap((words) => {
    const cases = casesOf(words, workings.failures).flatMap((steps): FailureLoad[] => {
      const result = simulateSequence(workings.failures, steps).at(-1);
      if (result === undefined) return [];
      const failed = [...new Set(steps.flatMap(failureNames))];
      const load = {
        kind: words,
        failed,
        cases: 1,
        quorum: result.quorum,
        activation: result.activation,
        lostDatabases: result.lost.length,
        lostMailboxes: result.lostMailboxes,
        ...peakOf(workings, result.mounted, result.lost),
      };
      return [load];
    });
    const [first, ...rest] = cases;
    if (first === undefined) return [];
    return [{ ...rest.reduce(worse, first), cases: cases.length }];
  });
}

/** Every way in which the parts can fail one after another. */
function casesOf(words: string, cluster: FailureCluster): FailureSet[][] {
  return words
    .split("+")
    .map((word) => setsOf(word, cluster))
    .reduce<FailureSet[][]>((all, next) => all.flatMap((steps) => next.map((one) => [...steps, one])), [[]]);
}

function worse(a: FailureLoad, b: FailureLoad): FailureLoad {
  if (a.lostDatabases !== b.lostDatabases) return a.lostDatabases > b.lostDatabases ? a : b;
  if (a.activation !== b.activation) return a.activation === "automatic" ? b : a;
  if (a.peakActive !== b.peakActive) return a.peakActive > b.peakActive ? a : b;
  return (b.peakCpuPercent ?? 0) > (a.peakCpuPercent ?? 0) ? b : a;
}

function peakOf(
  workings: ClusterWorkings,
  mounted: Readonly<Record<string, number>>,
  lost: readonly string[],
): Pick<FailureLoad, "peakActive" | "busiest" | "peakCpuPercent"> {
  const running = Object.keys(mounted).sort(compareNames);
  let busiest = "";
  let peakActive = -1;
  let most = -1;
  for (const member of running) {
    const active = mounted[member] ?? 0;
    const percent = cpuPercent(workings, member, active, lost) ?? 0;
    if (active > peakActive || (active === peakActive && percent > most)) {
      [busiest, peakActive] = [member, active];
    }
    most = Math.max(most, percent);
  }
  const known = workings.megacyclesPerProcessor !== undefined && running.length > 0;
  return { peakActive: Math.max(0, peakActive), busiest, peakCpuPercent: known ? most : null };
}

/**
 * Per cent of a member's megacycles: what is mounted there, and its other copies of databases that are mounted anywhere (a
 * copy of a lost database has nothing to replay). Undefined when no host gives a figure for its processors.
 */
export function cpuPercent(
  workings: ClusterWorkings,
  member: string,
  active: number,
  lost: readonly string[],
): number | undefined {
  const { megacyclesPerProcessor, activeMegacycles, passiveMegacycles, sizes } = workings;
  if (megacyclesPerProcessor === undefined) return undefined;
  const passive = copiesOn(workings.plan, member, lost) - active;
  const needed = active * activeMegacycles + passive * passiveMegacycles;
  return (100 * needed) / (sizes.processors * megacyclesPerProcessor);
}

function copiesOn(plan: ClusterPlan, member: string, lost: readonly string[]): number {
  const without = new Set(lost);
  return plan.databases.filter(
    (database) => !without.has(database.name) && database.copies.some((copy) => copy.server === member),
  ).length;
}
