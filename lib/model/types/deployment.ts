import type { SurvivalRequirement } from "../requirements/types";
import type { Datacenter, Link } from "./datacenter";
import type { ClusterDesign } from "./cluster";
import type {
  Backup,
  Credentials,
  MailDomain,
  MailGateway,
  Monitoring,
  Namespaces,
  ReverseProxy,
  Transport,
} from "./access";
import type { Application, Hybrid, Identity } from "./identity";
import type { Costs } from "./costs";
import type { Migration } from "./migration";

/**
 * A deployment as it is meant: every default filled in, every shorthand of the document expanded. Fractions are 0 to 1
 * (a document's `10%` is 0.1), sizes are binary gigabytes unless the name says otherwise. Lists are sorted by name, so
 * the order in which a document lists things means nothing; where order means something (DNS servers, waves) it is kept.
 */
export interface Deployment {
  readonly apiVersion: "mail-constructs/v1";
  /** Name of the deployment: the first part of every stack's name. */
  readonly name: string;
  readonly organization: Organization;
  readonly exchange: Exchange;
  readonly requirements: Requirements;
  readonly users: readonly UserTier[];
  /** Growth of the number of mailboxes; none without it. */
  readonly growth?: Growth;
  readonly clientLocations?: { readonly count: number; readonly mbps: number };
  readonly datacenters: readonly Datacenter[];
  readonly links: readonly Link[];
  readonly clusters: readonly ClusterDesign[];
  readonly namespaces?: Namespaces;
  readonly domains: readonly MailDomain[];
  readonly proxies: readonly ReverseProxy[];
  readonly gateways: readonly MailGateway[];
  readonly transport: Transport;
  readonly monitoring: readonly Monitoring[];
  readonly backup: readonly Backup[];
  readonly identity?: Identity;
  readonly hybrid?: Hybrid;
  readonly applications: readonly Application[];
  readonly migration?: Migration;
  readonly credentials: Credentials;
  readonly costs?: Costs;
  readonly waivers: readonly Waiver[];
  /** Modules with rules of the users' own, in the document's order; left out when there are none. */
  readonly customRules?: readonly string[];
  /** Addresses of machines that name only their network; left out when there are none. Members get theirs later. */
  readonly allocatedAddresses?: readonly AllocatedAddress[];
}

/** An address that the document leaves to a network's `assign` range. */
export interface AllocatedAddress {
  /** Of the machine. */
  readonly name: string;
  readonly datacenter: string;
  readonly network: string;
  readonly address: string;
}

export interface Organization {
  /** Exchange organization name. */
  readonly name: string;
  readonly forest: {
    /** DNS name of the forest root domain. */
    readonly name: string;
    /** Of the root domain; the first label of `name` without it. */
    readonly netBiosName?: string;
    /** Forest functional level, for example `2016`. */
    readonly level: string;
    /** Name of the domain controller that holds the schema master role. */
    readonly schemaMaster?: string;
    /** Suffixes of the users' sign-on names; unknown without it. */
    readonly upnSuffixes?: readonly string[];
  };
}

export type ExchangeVersion = "2016" | "2019" | "SE";

export interface Exchange {
  readonly version: ExchangeVersion;
  /** Cumulative update level: `RTM`, `CU1`, `CU23`. */
  readonly update: string;
  /** Build number such as `15.2.2562.46`; unknown without it. */
  readonly build?: string;
  readonly edition: "standard" | "enterprise";
  /** Windows Server version of the Exchange servers, for example `2022`. */
  readonly windows: string;
  /** Core has no desktop; default: not said. */
  readonly windowsInstallation?: "core" | "desktop";
  /** Whether EAC and remote PowerShell can be reached from outside; unknown without it. */
  readonly adminAccess?: "internal-only" | "everywhere";
  /** Whether Extended Protection is on; on, as setup leaves it, without it. */
  readonly extendedProtection?: boolean;
  /** TLS versions that the servers speak; what the library sets without it. */
  readonly tls?: readonly ("1.0" | "1.1" | "1.2" | "1.3")[];
  /** Whether a virus scanner or proxy opens TLS of servers or clients; none does without it. */
  readonly tlsInspection?: boolean;
  /** Whether the Emergency Mitigation service is on; on, as setup leaves it, without it. */
  readonly emergencyMitigation?: boolean;
  /** What modern authentication rests on; not used without it. */
  readonly modernAuthentication?: "adfs" | "hybrid";
  /** Whether virtual directories take Basic beside Windows authentication; as modern authentication asks without it. */
  readonly basicAuthentication?: boolean;
  /** Kind of the alternate service account for Kerberos behind the client name; NTLM alone without it. */
  readonly kerberosAccount?: "computer" | "user" | "group-managed";
  /** Age that HSTS promises, in seconds; no HSTS without it. */
  readonly hstsSeconds?: number;
  /** .NET Framework on the servers, such as 4.8.1; what the image brings without it. */
  readonly dotNet?: string;
  /** Oldest Outlook in use, such as 2016; not older than supported without it. */
  readonly oldestOutlook?: string;
  /** Server licences at hand; not counted without it. */
  readonly licenses?: number;
}

export interface Requirements {
  /** What must be survived, sorted by its text; see `lib/model/requirements`. */
  readonly survive: readonly SurvivalRequirement[];
  readonly maintenance?: "business-hours" | "outside-business-hours" | "any-time";
  /** Fraction of the present cost that must be saved. */
  readonly saving?: number;
}

export type ClientKind = "outlook" | "outlook-mac" | "web" | "mobile" | "imap" | "pop";

export interface UserTier {
  readonly name: string;
  readonly mailboxes: number;
  /** Sent and received, per mailbox and working day. */
  readonly messagesPerDay: number;
  readonly averageMessageKB: number;
  readonly quotaGB: number;
  /** Size of an archive mailbox; none without it. */
  readonly archiveGB?: number;
  /** Default `user`. */
  readonly kind: "user" | "shared";
  /** `cluster` in a DAG of this deployment, `cloud` in Exchange Online. Default `cluster`. */
  readonly location: "cluster" | "cloud";
  /** Share of the mailboxes by client. */
  readonly clients: Readonly<Partial<Record<ClientKind, number>>>;
}

export interface Growth {
  /** Fraction per year. */
  readonly perYear: number;
  readonly years: number;
}

export interface Waiver {
  /** Rule id (slug of the catalogue). */
  readonly rule: string;
  /** Path or name of one place; the whole deployment without it. */
  readonly place?: string;
  readonly reason: string;
  readonly owner: string;
  /** ISO date, `2027-12-31`: the last day on which the waiver counts. */
  readonly expires: string;
}

/** A secret is named, never given. */
export interface SecretReference {
  readonly secret: string;
}
