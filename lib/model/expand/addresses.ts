import {
  formatIpv4,
  holdsIpv4,
  isHostAddress,
  parseIpv4,
  parseIpv4Network,
  parseIpv4Range,
  type Ipv4Range,
} from "../../base/ipv4";
import { compareNames } from "../../base/order";
import type { Problem } from "../../base/problem";

/** The addresses of a range in order; at most 65,536. */
export function rangeAddresses(range: string): string[] {
  const parsed = parseIpv4Range(range);
  if (parsed === undefined) return [];
  const size = Math.min(parsed.last - parsed.first + 1, 65_536);
  return Array.from({ length: size }, (_, i) => formatIpv4(parsed.first + i));
}

/** Every address in the data, single or in a range; ranges that networks may allocate from (`assign`) do not count as used. */
export function usedAddresses(data: unknown): Set<number> {
  const used = new Set<number>();
  collect(data, used);
  return used;
}

function collect(data: unknown, used: Set<number>): void {
  if (typeof data === "string") {
    const range = /^\d/.test(data) ? parseIpv4Range(data) : undefined;
    if (range === undefined || range.last - range.first >= 65_536) return;
    for (let address = range.first; address <= range.last; address++) used.add(address);
  } else if (data !== null && typeof data === "object") {
    for (const [key, value] of Object.entries(data)) if (key !== "assign") collect(value, used);
  }
}

/** A datacenter's network, reduced to what allocating addresses needs. */
export interface AssigningNetwork {
  readonly name: string;
  readonly cidr: string;
  readonly assign?: { readonly first: string; readonly last: string };
}

/** An entry that names a network and has no address yet. */
export interface AddressClaim {
  /** Claims with the same network and name get the same address: they are one machine. */
  readonly name: string;
  readonly datacenter: string;
  readonly network: AssigningNetwork;
  readonly path: string;
  readonly give: (address: string) => void;
}

/** Allocates free addresses of the networks' ranges in the order of names, and marks them as used. */
export function assignAddresses(claims: readonly AddressClaim[], used: Set<number>): Problem[] {
  const problems: Problem[] = [];
  const given = new Map<string, string>();
  for (const claim of [...claims].sort(
    (a, b) => compareNames(a.name, b.name) || compareNames(a.datacenter, b.datacenter),
  )) {
    const machine = JSON.stringify([claim.datacenter, claim.network.name, claim.name.toLowerCase()]);
    const address = given.get(machine) ?? nextAddress(claim.network, used);
    if (address === undefined) problems.push(exhausted(claim));
    else {
      given.set(machine, address);
      claim.give(address);
    }
  }
  return problems;
}

/** The first free address of the network's range, marked as used; `undefined` when there is none. */
export function nextAddress(network: AssigningNetwork, used: Set<number>): string | undefined {
  const bounds = parseIpv4Network(network.cidr);
  const range = assignRange(network);
  if (bounds === undefined || range === undefined) return undefined;
  const last = Math.min(range.last, range.first + 65_535);
  for (let address = range.first; address <= last; address++) {
    if (used.has(address) || !isHostAddress(bounds, address)) continue;
    used.add(address);
    return formatIpv4(address);
  }
  return undefined;
}

/** Whether the network may allocate exactly this address; marks it as used if so. */
export function isAssignable(network: AssigningNetwork, address: string, used: Set<number>): boolean {
  const number = parseIpv4(address);
  const bounds = parseIpv4Network(network.cidr);
  const range = assignRange(network);
  if (number === undefined || bounds === undefined || range === undefined) return false;
  if (used.has(number) || !holdsIpv4(range, number) || !isHostAddress(bounds, number)) return false;
  used.add(number);
  return true;
}

export function exhausted(claim: {
  name: string;
  datacenter: string;
  network: AssigningNetwork;
  path: string;
}): Problem {
  const { network } = claim;
  const range = network.assign === undefined ? undefined : `${network.assign.first}-${network.assign.last}`;
  return {
    code: range === undefined ? "missing-address" : "addresses-exhausted",
    path: claim.path,
    message:
      range === undefined
        ? `${claim.name} has no address and network ${network.name} of ${claim.datacenter} has no range to assign from`
        : `no address is left for ${claim.name} in ${range} of network ${network.name} of ${claim.datacenter}`,
    expected: "an address",
    remedy:
      range === undefined
        ? "give it an `address`, or the network an `assign` range"
        : "widen the network's `assign` range, or give it an address",
  };
}

function assignRange(network: AssigningNetwork): Ipv4Range | undefined {
  const first = parseIpv4(network.assign?.first ?? "");
  const last = parseIpv4(network.assign?.last ?? "");
  return first === undefined || last === undefined ? undefined : { first, last };
}
