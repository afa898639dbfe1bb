import type { SurvivalRequirement } from "../requirements/types";
import type {
  ParsedClients,
  ParsedDeployment,
  ParsedExchange,
  ParsedForest,
  ParsedOrganization,
  ParsedRequirements,
  ParsedSecretReference,
} from "../generated/parsed";
import type { MailDomain, MailGateway, ReverseProxy } from "./access";
import type { ClusterDesign } from "./cluster";
import type { Datacenter } from "./datacenter";
import type { Hybrid, Identity } from "./identity";
import type { Migration } from "./migration";

/** Parts in which expansion changes more than the order of lists. */
type Expanded =
  | "organization"
  | "exchange"
  | "requirements"
  | "datacenters"
  | "clusters"
  | "domains"
  | "proxies"
  | "gateways"
  | "identity"
  | "hybrid"
  | "migration";

/**
 * The expanded deployment: every default filled in, every shorthand resolved. Fractions are 0 to 1 (a document's `10%`
 * is 0.1), sizes are binary gigabytes unless the name says otherwise. Lists are sorted by name, so their order in the
 * document has no effect; where order matters (DNS servers, waves) it is kept.
 *
 * The descriptions of the document's schema apply here too: types that are not written out are those of the schema.
 */
export interface Deployment extends Omit<ParsedDeployment, Expanded> {
  readonly organization: Organization;
  readonly exchange: Exchange;
  readonly requirements: Requirements;
  readonly datacenters: readonly Datacenter[];
  readonly clusters: readonly ClusterDesign[];
  readonly domains: readonly MailDomain[];
  readonly proxies: readonly ReverseProxy[];
  readonly gateways: readonly MailGateway[];
  readonly identity?: Identity;
  readonly hybrid?: Hybrid;
  readonly migration?: Migration;
  /** Addresses of machines that specify only their network; absent if there are none. Members get theirs later. */
  readonly allocatedAddresses?: readonly AllocatedAddress[];
}

/** An address allocated from a network's `assign` range. */
export interface AllocatedAddress {
  /** Name of the machine. */
  readonly name: string;
  readonly datacenter: string;
  readonly network: string;
  readonly address: string;
}

export interface Organization extends Omit<ParsedOrganization, "forest"> {
  readonly forest: Forest;
}

export interface Forest extends Omit<ParsedForest, "netBiosName"> {
  /** NetBIOS name of the root domain. */
  readonly netBiosName: string;
}

export interface Exchange extends Omit<ParsedExchange, "basicAuthentication"> {
  /** Whether virtual directories accept Basic in addition to Windows authentication. */
  readonly basicAuthentication: boolean;
}

export interface Requirements extends Omit<ParsedRequirements, "survive"> {
  /** What must be survived, sorted by its text; see `lib/model/requirements`. */
  readonly survive: readonly SurvivalRequirement[];
}

export type ExchangeVersion = Exchange["version"];
export type UserTier = Deployment["users"][number];
export type ClientKind = keyof ParsedClients;
export type Growth = NonNullable<Deployment["growth"]>;
export type Costs = NonNullable<Deployment["costs"]>;
export type Waiver = Deployment["waivers"][number];

/** The name of a secret, never its value. */
export type SecretReference = ParsedSecretReference;
