import { parseIpv4 } from "../../base/ipv4";
import type { AllocatedAddress, Deployment } from "../types";
import { isAssignable, nextAddress, usedAddresses } from "./addresses";

/** Addresses allocated before: by computer name, then by name of the network. */
export type KeptAddresses = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All kept addresses as numbers. */
export function numbersOf(kept: KeptAddresses): number[] {
  return Object.values(kept)
    .flatMap((networks) => Object.values(networks))
    .flatMap((address) => parseIpv4(address) ?? []);
}

/**
 * The deployment with the addresses that its machines had before, if these were allocated and the network's range
 * still contains them. New machines get addresses that no machine had. Addresses specified in the document stay.
 */
export function keepAddresses(deployment: Deployment, kept: KeptAddresses): Deployment {
  const allocatedAddresses = deployment.allocatedAddresses ?? [];
  if (allocatedAddresses.length === 0 || Object.keys(kept).length === 0) return deployment;
  const used = usedAddresses(deployment);
  for (const { address } of allocatedAddresses) used.delete(parseIpv4(address) ?? -1);
  const given = keptAddresses(deployment, allocatedAddresses, kept, used);
  const reserved = new Set([...used, ...numbersOf(kept)]);
  for (const allocated of allocatedAddresses) {
    const network = networkOf(deployment, allocated);
    if (given.has(keyOf(allocated)) || network === undefined) continue;
    const address = nextAddress(network, reserved) ?? nextAddress(network, used) ?? allocated.address;
    used.add(parseIpv4(address) ?? -1);
    given.set(keyOf(allocated), address);
  }
  const changes = new Map(
    allocatedAddresses.map((allocated) => [placeOf(allocated), given.get(keyOf(allocated)) ?? allocated.address]),
  );
  return replaced(deployment, changes) as Deployment;
}

/** Addresses that are kept; marks them as used in `used`. */
function keptAddresses(
  deployment: Deployment,
  allocatedAddresses: readonly AllocatedAddress[],
  kept: KeptAddresses,
  used: Set<number>,
): Map<string, string> {
  const given = new Map<string, string>();
  for (const allocated of allocatedAddresses) {
    const earlier = Object.hasOwn(kept, allocated.name) ? kept[allocated.name]?.[allocated.network] : undefined;
    const network = networkOf(deployment, allocated);
    if (earlier === undefined || network === undefined || given.has(keyOf(allocated))) continue;
    if (isAssignable(network, earlier, used)) given.set(keyOf(allocated), earlier);
  }
  return given;
}

function keyOf(allocated: AllocatedAddress): string {
  return JSON.stringify([allocated.datacenter, allocated.network, allocated.name.toLowerCase()]);
}

function placeOf(allocated: { readonly name: string; readonly address: string }): string {
  return JSON.stringify([allocated.name.toLowerCase(), allocated.address]);
}

function networkOf(deployment: Deployment, allocated: AllocatedAddress) {
  const datacenter = deployment.datacenters.find((candidate) => candidate.name === allocated.datacenter);
  return datacenter?.networks.find((network) => network.name === allocated.network);
}

/** A copy in which every named object with one of these allocated addresses has its new one. */
function replaced(data: unknown, changes: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(data)) return data.map((item) => replaced(item, changes));
  if (data === null || typeof data !== "object") return data;
  const copy = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, replaced(value, changes)]));
  const { name, address } = copy;
  if (typeof name !== "string" || typeof address !== "string") return copy;
  const change = changes.get(placeOf({ name, address }));
  return change === undefined ? copy : { ...copy, address: change };
}
