import type { Placed } from "../types";
import type { Expansion } from "./expansion";
import { handOut, repeat } from "./repeat";
import { zoneInTurn } from "./zone-in-turn";

/** Keys that proxies, gateways and servers of the document have in common. */
export interface ParsedPlaced {
  readonly name: string;
  readonly existing: boolean;
  readonly datacenter: string;
  readonly network?: string;
  readonly zone?: string;
  readonly zones?: readonly string[];
  readonly address?: string;
  readonly addresses?: string;
  readonly publicAddress?: string;
  readonly publicAddresses?: string;
  readonly count?: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A machine of the entry, with its running number. */
export interface PlacedWithNumber {
  readonly number: number;
  readonly placed: Placed;
}

/**
 * The machines that an entry stands for. New ones without an address request one in the network that they name, otherwise in
 * the datacenter's only network with the first matching purpose of `purposes`.
 */
export function expandPlaced(
  entry: ParsedPlaced,
  path: string,
  purposes: readonly string[],
  expansion: Expansion,
): PlacedWithNumber[] {
  const count = entry.count ?? 1;
  const address = entry.addresses ?? entry.address;
  const addressKey = entry.addresses === undefined ? "address" : "addresses";
  const inside = handOut(address, count, `${path}.${addressKey}`, expansion);
  const outside = handOut(entry.publicAddresses, count, `${path}.publicAddresses`, expansion);
  return repeat(entry.name, count, entry.datacenter).map(({ name, number }, i) => {
    const placed: Writable<Placed> = {
      name,
      group: entry.name,
      existing: entry.existing,
      datacenter: entry.datacenter,
    };
    if (entry.network !== undefined) placed.network = entry.network;
    Object.assign(placed, zoneInTurn(entry, i));
    if (inside[i] !== undefined) placed.address = inside[i];
    const publicAddress = outside[i] ?? entry.publicAddress;
    if (publicAddress !== undefined) placed.publicAddress = publicAddress;
    if (address === undefined && !entry.existing) claimAddress(placed, path, purposes, expansion);
    return { number, placed };
  });
}

function claimAddress(placed: Writable<Placed>, path: string, purposes: readonly string[], expansion: Expansion): void {
  const network = expansion.claim({ ...placed, path }, purposes, (given) => (placed.address = given));
  if (network !== undefined) placed.network = network;
}
