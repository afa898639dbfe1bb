import { sortByName } from "../../base/order";
import { placeRuns } from "./effect";
import type { FailureSet } from "./types";

/** Something that clients connect to, by its place. A member's name also fails with the member. */
export interface ClientPlace {
  readonly name: string;
  readonly datacenter: string;
  readonly host?: string;
}

/** One address record of a name. */
export interface ClientAddress extends ClientPlace {
  /** Servers behind it, for a load balancer or proxy; if omitted, the address is the server itself. */
  readonly pool?: readonly ClientPlace[];
}

export interface ClientName {
  readonly name: string;
  /**
   * How clients are distributed: each uses any address (round robin), or all connect through load balancers or one
   * front end.
   */
  readonly distribution: "dns-round-robin" | "load-balancer" | "single-front";
  readonly addresses: readonly ClientAddress[];
  /** How long a client may keep an address, in seconds. */
  readonly ttlSeconds: number;
  /** How long it takes to remove a dead address from DNS, in seconds; default 0. */
  readonly reactionSeconds?: number;
}

export interface NameResult {
  readonly name: string;
  /** The name still leads at least some clients to a running server. */
  readonly works: boolean;
  readonly alive: readonly string[];
  readonly dead: readonly string[];
  /** Share of clients, 0 to 1, that get a dead address until it is removed from DNS and has expired. */
  readonly deadShare: number;
  /**
   * The longest time this lasts, in seconds: reaction plus time to live; 0 when no address is dead, null when all are.
   */
  readonly deadForSeconds: number | null;
  /** Servers left behind each working address that has a pool. */
  readonly poolLeft: Readonly<Record<string, readonly string[]>>;
}

/**
 * What a failure does to client names. An address is dead when its place has failed, or when nothing behind it runs.
 * Clients use each address of a name equally often; that a client may try another address on its own is not credited.
 */
export function namesUnder(failure: FailureSet, names: readonly ClientName[]): NameResult[] {
  return sortByName(names, (name) => name.name).map((name) => nameUnder(failure, name));
}

function nameUnder(failure: FailureSet, entry: ClientName): NameResult {
  const addresses = sortByName(entry.addresses, (address) => address.name);
  const alive = addresses.filter((address) => addressRuns(failure, address));
  const dead = addresses.filter((address) => !alive.includes(address));
  const forSeconds = entry.ttlSeconds + (entry.reactionSeconds ?? 0);
  const pools = alive.flatMap(({ name, pool }): [string, readonly string[]][] =>
    pool === undefined ? [] : [[name, runningNames(failure, pool)]],
  );
  return {
    name: entry.name,
    works: alive.length > 0,
    alive: alive.map((address) => address.name),
    dead: dead.map((address) => address.name),
    deadShare: addresses.length === 0 ? 0 : dead.length / addresses.length,
    deadForSeconds: alive.length === 0 ? null : dead.length === 0 ? 0 : forSeconds,
    poolLeft: Object.fromEntries(pools),
  };
}

/** Names of the places that still run, sorted. */
export function runningNames(failure: FailureSet, places: readonly ClientPlace[]): string[] {
  return sortByName(
    places.filter((place) => runs(failure, place)).map((place) => place.name),
    (name) => name,
  );
}

function addressRuns(failure: FailureSet, address: ClientAddress): boolean {
  return runs(failure, address) && (address.pool === undefined || runningNames(failure, address.pool).length > 0);
}

function runs(failure: FailureSet, place: ClientPlace): boolean {
  return !failure.members.includes(place.name) && placeRuns(failure, place);
}
