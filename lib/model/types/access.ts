import type {
  ParsedBackup,
  ParsedCertificate,
  ParsedCredentials,
  ParsedEdge,
  ParsedMailDomain,
  ParsedMailGateway,
  ParsedManagementServer,
  ParsedMonitoring,
  ParsedNamespaces,
  ParsedReverseProxy,
  ParsedTransport,
  ParsedZone,
} from "../generated/parsed";

export type Namespaces = ParsedNamespaces;
export type Distribution = Namespaces["distribution"]["internal"];
export type Zone = ParsedZone;
export type Certificate = ParsedCertificate;

export interface MailDomain extends Omit<ParsedMailDomain, "mx"> {
  /** Names of gateways, or `exchange-online`. Groups of gateways keep the group's name. */
  readonly mx: readonly string[] | "exchange-online";
}

/** Fields that proxies, gateways and other machines of this deployment share. */
export interface Placed extends ParsedManagementServer, Grouped {}

interface Grouped {
  /** Name of the entry in the document; differs from `name` where one entry with `count` became several. */
  readonly group: string;
}

/** Keys with which an entry for several machines assigns values to each of them. */
type AllocationKeys = "count" | "addresses" | "publicAddresses" | "zones";

export interface ReverseProxy extends Omit<ParsedReverseProxy, AllocationKeys | "maxBodyMB">, Grouped {
  /** Largest request body in megabytes. */
  readonly maxBodyMB: number;
}

export interface MailGateway extends Omit<ParsedMailGateway, AllocationKeys | "maxMessageMB">, Grouped {
  /** Largest message it accepts, in megabytes. */
  readonly maxMessageMB: number;
}

export type EdgeServer = ParsedEdge;
export type Transport = ParsedTransport;
export type Monitoring = ParsedMonitoring;
export type Backup = ParsedBackup;
export type Credentials = ParsedCredentials;
