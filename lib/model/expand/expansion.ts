import type { Problem } from "../../base/problem";
import type { ParsedDocument, ParsedEntry } from "../schema/parsed";
import { assignAddresses, usedAddresses, type AddressClaim, type AssigningNetwork } from "./addresses";
import type { AllocatedAddress } from "../types";
import { PathRegister } from "./document-paths";

export type ParsedNetwork = ParsedEntry<"datacenters">["networks"][number];

/** The place of an entry that may need an address. */
interface Place {
  readonly name: string;
  readonly datacenter: string;
  readonly network?: string;
  readonly path: string;
}

/** State shared by all parts of the expansion: problems, places in the document, addresses in use and requested. */
export class Expansion {
  readonly problems: Problem[] = [];
  readonly paths = new PathRegister();
  /** Addresses allocated from `assign` ranges, in the order of names. */
  readonly allocatedAddresses: AllocatedAddress[] = [];
  /** Defaults derived from other keys, by their path in the document. */
  readonly followed = new Map<string, unknown>();
  private readonly used: Set<number>;
  private readonly claims: AddressClaim[] = [];
  private readonly datacenters: ReadonlyMap<string, ParsedEntry<"datacenters">>;

  constructor(readonly document: ParsedDocument) {
    this.used = usedAddresses(document);
    this.datacenters = new Map(document.datacenters.map((datacenter) => [datacenter.name, datacenter]));
  }

  problem(problem: Problem): void {
    this.problems.push(problem);
  }

  /** The value specified at the path, or a default derived from other keys, which is recorded. */
  filled<T>(path: string, specified: T | undefined, otherwise: T): T {
    if (specified !== undefined) return specified;
    this.followed.set(path, otherwise);
    return otherwise;
  }

  /**
   * Selects the network by its purpose if none is named, and requests an address in it. Returns the network's name.
   * Unknown datacenters and networks are reported by the checks of references.
   */
  claim(place: Place, purposes: readonly string[], give: (address: string) => void): string | undefined {
    const datacenter = this.datacenters.get(place.datacenter);
    if (datacenter === undefined) return place.network;
    const network =
      place.network === undefined
        ? networkFor(datacenter.networks, purposes)
        : datacenter.networks.find((candidate) => candidate.name === place.network);
    if (network !== undefined) {
      const { name } = place;
      const handOut = (address: string): void => {
        this.allocatedAddresses.push({ name, datacenter: datacenter.name, network: network.name, address });
        give(address);
      };
      this.claims.push({ ...place, network: assigning(network), give: handOut });
    }
    if (network === undefined && place.network === undefined) this.problem(noNetwork(place));
    return network?.name ?? place.network;
  }

  /** Allocates the requested addresses; called once, when everything is expanded. */
  assign(): void {
    this.problems.push(...assignAddresses(this.claims, this.used));
  }
}

/** A network's range as first and last address. */
export function assignOf(range: string | undefined): { first: string; last: string } | undefined {
  const [first, last = first] = range?.split("-").map((address) => address.trim()) ?? [];
  return first === undefined || last === undefined ? undefined : { first, last };
}

function assigning(network: ParsedNetwork): AssigningNetwork {
  const assign = assignOf(network.assign);
  return { name: network.name, cidr: network.cidr, ...(assign === undefined ? {} : { assign }) };
}

function networkFor(networks: readonly ParsedNetwork[], purposes: readonly string[]): ParsedNetwork | undefined {
  for (const purpose of purposes) {
    const fitting = networks.filter((network) => network.purpose === purpose);
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}

function noNetwork(place: Place): Problem {
  return {
    code: "missing-address",
    path: place.path,
    message: `${place.name} names neither a network of ${place.datacenter} nor an address`,
    expected: "a network or an address",
    remedy: "give it `network: NAME`, or an `address`",
  };
}
