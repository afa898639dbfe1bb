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
  return checked([failure], told(problems, deployment), clusters, "--failed");
}

/** Reads `MBX1; MBX2; dc2`: steps one after another. */
export function readSequence(
  text: string,
  clusters: readonly FailureCluster[],
  deployment: Deployment,
  plan: Plan,
): ReadFailures {
  const { steps, problems } = parseSequence(text, [...clusters, namesAround(deployment, plan)], "--sequence");
  return checked(steps, told(problems, deployment), clusters, "--sequence");
}

/** What a failure may name in a deployment; the failure model alone knows no servers around its DAG. */
const nameable = "a datacenter, zone, host, member, proxy, gateway, sign-on or sync server, the witness or link:A-B";

/** A name of the document whose loss is not simulated is no slip of the pen: it is said what it is. */
function told(problems: readonly Problem[], deployment: Deployment): Problem[] {
  const kinds = notSimulated(deployment);
  return problems.map((problem) => {
    const kind = kinds.get((problem.got ?? "").replaceAll('"', "").toLowerCase());
    if (problem.code !== "unknown-failure") return problem;
    if (kind === undefined) return { ...problem, expected: nameable };
    return {
      code: "not-simulated",
      path: problem.path,
      message: `what the loss of ${kind} does is not simulated`,
      ...(problem.got === undefined ? {} : { got: problem.got }),
      expected: nameable,
      remedy: "name what it stands on or in, to see what else goes with that",
    };
  });
}

/** Things of the document by their name in small letters, that neither carry a database nor a name nor mail. */
function notSimulated(deployment: Deployment): Map<string, string> {
  const witnesses = deployment.clusters.flatMap(({ alternateWitness }) => alternateWitness?.name ?? []);
  const named: readonly (readonly [string, readonly string[]])[] = [
    [
      "a domain controller",
      deployment.datacenters.flatMap(
        ({ activeDirectory }) => activeDirectory?.domainControllers.map(({ name }) => name) ?? [],
      ),
    ],
    ["an alternate witness", witnesses],
    ["monitoring", deployment.monitoring.map(({ name }) => name)],
    ["backup", deployment.backup.map(({ name }) => name)],
    ["an in-house system", deployment.applications.map(({ name }) => name)],
  ];
  return new Map(named.flatMap(([kind, names]) => names.map((name) => [name.toLowerCase(), kind])));
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
    expected: nameable.replace(", the witness", ""),
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
