import type {
  ParsedActiveDirectory,
  ParsedDatacenter,
  ParsedDomainController,
  ParsedHost,
  ParsedLink,
  ParsedNetwork,
  ParsedStorage,
  ParsedVpn,
} from "../generated/parsed";
import type { Platform } from "./platform";

export interface Datacenter extends Omit<ParsedDatacenter, "platform" | "activeDirectory" | "networks" | "hosts"> {
  /** `existing` creates nothing and has no stack. */
  readonly platform: Platform;
  readonly activeDirectory?: ActiveDirectorySite;
  readonly networks: readonly Network[];
  /** Hyper-V hosts; empty on other platforms. */
  readonly hosts: readonly Host[];
}

export type HypervisorAccess = Datacenter["hypervisorAccess"];

export interface ActiveDirectorySite extends Omit<ParsedActiveDirectory, "domainControllers"> {
  readonly domainControllers: readonly DomainController[];
  /** `domainControllers.count: auto`: the specification of new domain controllers whose number the planner decides. */
  readonly automatic?: AutomaticDomainControllers;
}

export interface DomainController extends Omit<ParsedDomainController, "count" | "address" | "addresses" | "zones"> {
  readonly address: string;
}

export interface AutomaticDomainControllers extends Omit<DomainController, "name" | "address"> {
  /** Name with a running number: `N-AD{00}`. */
  readonly namePattern: string;
  /** Zones that they get in turn; if omitted, `zone` for all of them. */
  readonly zones?: readonly string[];
  /** Addresses to allocate, in order. */
  readonly addresses: readonly string[];
}

export type NetworkPurpose = Network["purpose"];

export interface Network extends Omit<ParsedNetwork, "assign"> {
  /** First and last address available to machines that specify only this network. */
  readonly assign?: { readonly first: string; readonly last: string };
}

export interface Host extends Omit<ParsedHost, "count" | "storage"> {
  readonly storage: readonly Storage[];
}

export interface Storage extends Omit<ParsedStorage, "usableGB" | "attachment"> {
  /** Capacity of the volume, or of all disks together, after formatting. */
  readonly usableGB: number;
  readonly attachment: NonNullable<ParsedStorage["attachment"]>;
  /** Whether the volume survives the failure of one of its disks. */
  readonly redundancy: "raid" | "none" | "unknown";
}

/** The names of `between` are sorted. */
export type Link = ParsedLink;
export type Vpn = ParsedVpn;
