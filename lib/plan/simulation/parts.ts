import { compareNames } from "../../base/order";
import { networkGateways, zoneNames, type Deployment } from "../../model";
import {
  failureNames,
  failureParts,
  nothingFails,
  uniteFailures,
  type FailureCluster,
  type FailureSet,
} from "../failures";
import { otherServers, type Places } from "./server-places";
import type { FailureCase, Part, PartKind } from "./types";

/** Everything of one DAG that can fail: members, hosts, zones, datacenters, the witness, links. */
export function clusterParts(cluster: FailureCluster): Part[] {
  return failureParts(cluster).map(({ kind, failure }) => part(kind, failure));
}

/** Everything around the DAGs that can fail: servers, their hosts and zones, every datacenter and link. */
export function surroundingParts(deployment: Deployment, places: Places): Part[] {
  const servers = otherServers(deployment, places);
  const zones = new Set(zoneNames(deployment));
  const hosts = [...new Set([...servers.flatMap((server) => server.host ?? []), ...zones])].sort(compareNames);
  return [
    ...serverParts(servers.map(({ name }) => name)),
    ...hosts.map((name) => part(zones.has(name) ? "zone" : "host", { ...nothingFails, hosts: [name] })),
    ...deployment.datacenters.map(({ name }) => part("datacenter", { ...nothingFails, datacenters: [name] })),
    ...deployment.links.map(({ between }) => part("link", { ...nothingFails, links: [between] })),
    ...networkGateways(deployment).map(({ name, kind, cuts }) =>
      part(gatewayKinds[kind], { ...nothingFails, gateways: [{ name, cuts }] }),
    ),
  ];
}

export function serverParts(names: readonly string[]): Part[] {
  return names.map((name) => part("server", { ...nothingFails, members: [name] }));
}

const gatewayKinds = { vpn: "VPN gateway", nat: "NAT gateway", vault: "Key Vault" } as const;

/** Removes duplicates, keeping the order of first occurrence. */
export function uniqueParts(parts: readonly Part[]): Part[] {
  return [...new Map(parts.map((part) => [`${part.kind} ${part.name}`, part])).values()];
}

/** The case in which these parts fail at the same time. */
export function caseOf(parts: readonly Part[]): FailureCase {
  const failure = uniteFailures(parts.map((part) => part.failure));
  return { failure, failed: failedNames(failure), kinds: parts.map((part) => part.kind) };
}

/** The case of a requested failure, with the kinds of its parts. */
export function caseOfSet(failure: FailureSet, parts: readonly Part[]): FailureCase {
  const hit = parts.filter((part) => isWithin(part.failure, failure)).map((part) => part.kind);
  return { failure, failed: failedNames(failure), kinds: hit };
}

/**
 * The failure set by the names in the document, sorted. A datacenter that is itself named `witness` is written
 * `datacenter:witness`, as it must be entered, to distinguish it from the DAG's witness.
 */
export function failedNames(failure: FailureSet): string[] {
  if (!failure.datacenters.includes("witness")) return failureNames(failure);
  const others = failureNames({ ...failure, datacenters: failure.datacenters.filter((name) => name !== "witness") });
  return [...others, "datacenter:witness"].sort(compareNames);
}

function part(kind: PartKind, failure: FailureSet): Part {
  return { kind, name: failedNames(failure).join(", "), failure };
}

function isWithin(small: FailureSet, large: FailureSet): boolean {
  const names = new Set(failedNames(large));
  return failedNames(small).every((name) => names.has(name));
}
