import type { Cluster, Deployment } from "../../model";
import { combinations } from "../failures/sets";
import {
  failureNames,
  failureParts,
  nothingFails,
  uniteFailures,
  type FailureCluster,
  type FailureSet,
} from "../failures";

/**
 * The failure sets of one cluster that the document wants survived. Words: `any-member`, `any-two-members`, `any-host`,
 * `any-datacenter`, `any-link`, `witness`, a datacenter's name; joined by `+` both happen. A word that this cluster has no part of
 * (a datacenter without member or witness, a cloud zone) gives no set.
 */
export function failuresToSurvive(deployment: Deployment, cluster: FailureCluster): FailureSet[] {
  return uniqueSets(deployment.requirements.survive.flatMap((words) => setsOf(words, cluster)));
}

/** The sets that one requirement stands for. */
export function setsOf(words: string, cluster: FailureCluster): FailureSet[] {
  return words
    .split("+")
    .map((word) => setsOfWord(word.trim(), cluster))
    .reduce<FailureSet[]>(
      (all, next) => all.flatMap((set) => next.map((one) => uniteFailures([set, one]))),
      [nothingFails],
    );
}

function setsOfWord(word: string, cluster: FailureCluster): FailureSet[] {
  const members = cluster.members.map((member) => ({ ...nothingFails, members: [member.name] }));
  const parts = failureParts(cluster);
  switch (word) {
    case "any-member":
      return members;
    case "any-two-members":
      return [...combinations(members, 2)].map((pair) => uniteFailures(pair));
    case "any-host":
      return parts.filter((part) => part.kind === "host").map((part) => part.failure);
    case "any-datacenter":
      return parts.filter((part) => part.kind === "datacenter").map((part) => part.failure);
    case "any-link":
      return parts.filter((part) => part.kind === "link").map((part) => part.failure);
    case "witness":
      return cluster.witness === undefined ? [] : [{ ...nothingFails, witness: true }];
    default:
      return parts
        .filter((part) => part.kind === "datacenter" && part.failure.datacenters.includes(word))
        .map((part) => part.failure);
  }
}

function uniqueSets(sets: readonly FailureSet[]): FailureSet[] {
  return [...new Map(sets.map((set) => [failureNames(set).join(","), set])).values()];
}

/** Links of the document that end in two datacenters of the cluster. */
export function linksOfCluster(cluster: Cluster, deployment: Deployment): (readonly [string, string])[] {
  const places = new Set(cluster.members.map((member) => member.datacenter));
  if (cluster.witness !== undefined) places.add(cluster.witness.datacenter);
  return deployment.links
    .filter((link) => places.has(link.between[0]) && places.has(link.between[1]))
    .map((link) => link.between);
}
