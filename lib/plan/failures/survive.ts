import { closest } from "fastest-levenshtein";
import type { Problem } from "../../base/problem";
import { indexCluster, type ClusterIndex } from "./cluster-index";
import type { KnownNames } from "./known-names";
import { knownNames } from "./known-names";
import { parseFailure } from "./parse";
import { simulateSequence } from "./sequence";
import { combinations, failureParts } from "./sets";
import { firstState, outcomeOf } from "./simulate";
import type { FailureCluster, FailureResult, FailureSet } from "./types";
import { nothingFails } from "./types";

/** Whether a requirement holds for one cluster. */
export interface SurvivalResult {
  readonly requirement: string;
  readonly cluster: string;
  /** In every case quorum is kept and every database is mounted by itself. */
  readonly survived: boolean;
  /** Number of cases looked at. */
  readonly cases: number;
  /** Cases in which hands are needed or databases are lost. */
  readonly broken: readonly FailureResult[];
}

export interface SurvivalReport {
  readonly results: readonly SurvivalResult[];
  readonly problems: readonly Problem[];
}

/**
 * Judges what must be survived: `any-member`, `any-two-members` (or `any-two-servers`, at the same time), `any-host`,
 * `any-datacenter`, `any-link`, `witness`, a name of a datacenter, member or host, and such things joined by `+`, which
 * means one after another: the group has settled from the first before the second fails. A failure that touches nothing
 * of a cluster is survived by it.
 */
export function mustSurvive(clusters: readonly FailureCluster[], requirements: readonly string[]): SurvivalReport {
  const known = knownNames(clusters);
  const problems: Problem[] = [];
  const indexes = clusters.map(indexCluster);
  const results = requirements.flatMap((requirement, place) => {
    const parts = requirement.split("+").map((part) => part.trim());
    const wrong = parts.filter((part) => !isKnown(part, clusters));
    problems.push(...wrong.map((part) => unknownRequirement(`survive[${place}]`, part, known)));
    return wrong.length > 0 ? [] : indexes.map((index) => judge(index, clusters, requirement, parts));
  });
  return { results, problems };
}

function judge(
  index: ClusterIndex,
  clusters: readonly FailureCluster[],
  requirement: string,
  parts: readonly string[],
): SurvivalResult {
  const { cluster } = index;
  const cases = parts.reduce<readonly (readonly FailureSet[])[]>(
    (sequences, part) =>
      sequences.flatMap((sequence) => setsOf(cluster, clusters, part).map((failure) => [...sequence, failure])),
    [[]],
  );
  const broken = runAll(index, cases).filter((result) => !isSurvived(result));
  return { requirement, cluster: cluster.name, survived: broken.length === 0, cases: cases.length, broken };
}

function runAll(index: ClusterIndex, cases: readonly (readonly FailureSet[])[]): FailureResult[] {
  const state = firstState(index);
  return cases.flatMap((steps) => {
    if (steps.length === 1) return [outcomeOf(index, state, steps[0] ?? nothingFails).result];
    return simulateSequence(index.cluster, steps).slice(-1);
  });
}

/** Nothing lost and nobody needed. */
export function isSurvived(result: FailureResult): boolean {
  return result.quorum === "kept" && result.lost.length === 0 && result.activation !== "manual";
}

function setsOf(cluster: FailureCluster, clusters: readonly FailureCluster[], part: string): FailureSet[] {
  const ofKind = (kind: string): FailureSet[] =>
    failureParts(cluster)
      .filter((single) => single.kind === kind)
      .map((single) => single.failure);
  switch (part) {
    case "any-member":
      return ofKind("member");
    case "any-two-members":
    case "any-two-servers":
      return [...combinations(cluster.members, 2)].map((pair) => ({
        ...nothingFails,
        members: pair.map((member) => member.name),
      }));
    case "any-host":
      return ofKind("host");
    case "any-datacenter":
      return ofKind("datacenter");
    case "any-link":
      return ofKind("link");
    default:
      return [parseFailure(part, clusters).failure];
  }
}

const words = ["any-member", "any-two-members", "any-two-servers", "any-host", "any-datacenter", "any-link", "witness"];

function isKnown(part: string, clusters: readonly FailureCluster[]): boolean {
  return words.includes(part) || (!part.includes(",") && parseFailure(part, clusters).problems.length === 0);
}

function unknownRequirement(path: string, part: string, known: KnownNames): Problem {
  const candidates = [...words, ...known.datacenters, ...known.members, ...known.hosts];
  return {
    code: "unknown-requirement",
    path,
    message: "not a thing that can be survived",
    got: JSON.stringify(part),
    expected: `${words.join(", ")}, or a name`,
    remedy: `did you mean ${closest(part, candidates)}?`,
  };
}
