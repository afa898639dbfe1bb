import { parseIpv4 } from "../../base/ipv4";
import type { Deployment, HandedOut } from "../types";
import { isAssignable, nextAddress, usedAddresses } from "./addresses";

/** Addresses handed out before: by computer name, then by name of the network. */
export type KeptAddresses = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All of them as numbers. */
export function numbersOf(kept: KeptAddresses): number[] {
  return Object.values(kept)
    .flatMap((networks) => Object.values(networks))
    .flatMap((address) => parseIpv4(address) ?? []);
}

/**
 * The deployment with the addresses that its machines had before, where these were handed out and the network's range
 * still holds them. What is new gets an address that no machine had. Addresses that stand in the document stay.
 */
export function keepAddresses(deployment: Deployment, kept: KeptAddresses): Deployment {
  const handedOut = deployment.handedOut ?? [];
  if (handedOut.length === 0 || Object.keys(kept).length === 0) return deployment;
  const said = usedAddresses(deployment);
  for (const { address } of handedOut) said.delete(parseIpv4(address) ?? -1);
  const given = keptOnes(deployment, handedOut, kept, said);
  const reserved = new Set([...said, ...numbersOf(kept)]);
  for (const one of handedOut) {
    const network = networkOf(deployment, one);
    if (given.has(keyOf(one)) || network === undefined) continue;
    const address = nextAddress(network, reserved) ?? nextAddress(network, said) ?? one.address;
    said.add(parseIpv4(address) ?? -1);
    given.set(keyOf(one), address);
  }
  const changes = new Map(handedOut.map((one) => [placeOf(one), given.get(keyOf(one)) ?? one.address]));
  return replaced(deployment, changes) as Deployment;
}

/** What had an address and keeps it; marks it as used in `said`. */
function keptOnes(
  deployment: Deployment,
  handedOut: readonly HandedOut[],
  kept: KeptAddresses,
  said: Set<number>,
): Map<string, string> {
  const given = new Map<string, string>();
  for (const one of handedOut) {
    const had = Object.hasOwn(kept, one.name) ? kept[one.name]?.[one.network] : undefined;
    const network = networkOf(deployment, one);
    if (had === undefined || network === undefined || given.has(keyOf(one))) continue;
    if (isAssignable(network, had, said)) given.set(keyOf(one), had);
  }
  return given;
}

function keyOf(one: HandedOut): string {
  return JSON.stringify([one.datacenter, one.network, one.name.toLowerCase()]);
}

function placeOf(one: { readonly name: string; readonly address: string }): string {
  return JSON.stringify([one.name.toLowerCase(), one.address]);
}

function networkOf(deployment: Deployment, one: HandedOut) {
  const datacenter = deployment.datacenters.find((candidate) => candidate.name === one.datacenter);
  return datacenter?.networks.find((network) => network.name === one.network);
}

/** A copy in which every named thing with one of these addresses has the new one. */
function replaced(data: unknown, changes: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(data)) return data.map((item) => replaced(item, changes));
  if (data === null || typeof data !== "object") return data;
  const copy = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, replaced(value, changes)]));
  const { name, address } = copy;
  if (typeof name !== "string" || typeof address !== "string") return copy;
  const change = changes.get(placeOf({ name, address }));
  return change === undefined ? copy : { ...copy, address: change };
}
