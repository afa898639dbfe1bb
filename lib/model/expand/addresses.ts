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
  const without: AddressClaim[] = [];
  const given = new Map<string, string>();
  for (const claim of [...claims].sort(
    (a, b) => compareNames(a.name, b.name) || compareNames(a.datacenter, b.datacenter),
  )) {
    const machine = JSON.stringify([claim.datacenter, claim.network.name, claim.name.toLowerCase()]);
    const address = given.get(machine) ?? nextAddress(claim.network, used);
    if (address === undefined) without.push(claim);
    else {
      given.set(machine, address);
      claim.give(address);
    }
  }
  return withoutAddress(without);
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

/** One problem for everything in a network that gets no address, at the place of the first. */
export function withoutAddress(claims: readonly Omit<AddressClaim, "give">[]): Problem[] {
  const byNetwork = new Map<string, Omit<AddressClaim, "give">[]>();
  for (const claim of claims) {
    const network = JSON.stringify([claim.datacenter, claim.network.name]);
    byNetwork.set(network, [...(byNetwork.get(network) ?? []), claim]);
  }
  return [...byNetwork.values()].flatMap(([first, ...others]) => (first === undefined ? [] : exhausted(first, others)));
}

function exhausted(first: Omit<AddressClaim, "give">, others: readonly Omit<AddressClaim, "give">[]): Problem {
  const { network, datacenter } = first;
  const names = [...new Set([first, ...others].map(({ name }) => name))];
  const single = names.length === 1;
  const what = single ? first.name : `${first.name} and ${names.length - 1} more`;
  const range = network.assign === undefined ? undefined : `${network.assign.first}-${network.assign.last}`;
  const problem = {
    path: first.path,
    expected: single ? "an address" : "an address each",
    ...(single ? {} : { names }),
  };
  const itself = single ? "it" : "each";
  return range === undefined
    ? {
        ...problem,
        code: "missing-address",
        message: `${what} ${single ? "has" : "have"} no address and network ${network.name} of ${datacenter} has no range to assign from`,
        remedy: `give ${itself} an \`address\`, or the network an \`assign\` range`,
      }
    : {
        ...problem,
        code: "addresses-exhausted",
        message: `no address is left for ${what} in ${range} of network ${network.name} of ${datacenter}`,
        remedy: `widen the network's \`assign\` range, or give ${itself} an address`,
      };
}

function assignRange(network: AssigningNetwork): Ipv4Range | undefined {
  const first = parseIpv4(network.assign?.first ?? "");
  const last = parseIpv4(network.assign?.last ?? "");
  return first === undefined || last === undefined ? undefined : { first, last };
}
