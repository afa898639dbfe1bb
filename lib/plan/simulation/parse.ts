import { compareNames } from "../../base/order";
import type { Problem } from "../../base/problem";
import type { Deployment } from "../../model";
import { parseFailure, parseSequence, type FailureCluster, type FailureSet } from "../failures";
import { otherServers, Places, zoneNames } from "./places";
import type { Plan } from "../types";

export interface ReadFailures {
  /** One set, or the steps of a sequence. */
  readonly steps: readonly FailureSet[];
  readonly problems: readonly Problem[];
}

/** Reads `dc1,MBX3,witness,link:dc1-dc2`; servers around the DAGs and zones (`cloud.zone-1`) have names, too. */
export function readFailure(
  text: string,
  clusters: readonly FailureCluster[],
  deployment: Deployment,
  plan: Plan,
): ReadFailures {
  const { failure, problems } = parseFailure(text, [...clusters, namesAround(deployment, plan)], "--failed");
  return checked([failure], problems, clusters, "--failed");
}

/** Reads `MBX1; MBX2; dc2`: steps one after another. */
export function readSequence(
  text: string,
  clusters: readonly FailureCluster[],
  deployment: Deployment,
  plan: Plan,
): ReadFailures {
  const { steps, problems } = parseSequence(text, [...clusters, namesAround(deployment, plan)], "--sequence");
  return checked(steps, problems, clusters, "--sequence");
}

/** The witness can fail only where there is one. */
function checked(
  steps: readonly FailureSet[],
  problems: readonly Problem[],
  clusters: readonly FailureCluster[],
  path: string,
): ReadFailures {
  const none = steps.some((step) => step.witness) && clusters.every((cluster) => cluster.witness === undefined);
  return { steps, problems: none ? [...problems, noWitness(path)] : problems };
}

function noWitness(path: string): Problem {
  return {
    code: "no-witness",
    path,
    message: "nothing has a witness here",
    got: '"witness"',
    expected: "a datacenter, zone, server or link:A-B",
    remedy: "leave the witness out",
  };
}

/**
 * What stands around the DAGs, in the form in which failures know names. It has no databases and is never simulated. A
 * datacenter that holds nothing and ends no link is still a name: it stands as a link to itself.
 */
export function namesAround(deployment: Deployment, plan: Plan): FailureCluster {
  const servers = otherServers(deployment, new Places(plan));
  const used = new Set(servers.flatMap((server) => server.host ?? []));
  const empty = zoneNames(deployment).filter((zone) => !used.has(zone));
  const zones = empty.map((zone) => ({
    name: `everything in ${zone}`,
    datacenter: zone.replace(/\.zone-.*$/, ""),
    host: zone,
  }));
  return {
    name: "",
    members: [...servers, ...zones].sort((a, b) => compareNames(a.name, b.name)),
    databases: [],
    links: [
      ...deployment.links.map((link) => link.between),
      ...deployment.datacenters.map((one) => [one.name, one.name] as const),
    ],
  };
}
