import type {
  BackupDocument,
  CredentialsDocument,
  MailDomainDocument,
  MailGatewayDocument,
  MonitoringDocument,
  NamespacesDocument,
  ReverseProxyDocument,
  TransportDocument,
} from "./access";
import type { ClusterDocument } from "./cluster";
import type { DatacenterDocument, LinkDocument } from "./datacenter";
import type { ApplicationDocument, HybridDocument, IdentityDocument } from "./identity";
import type { MigrationDocument } from "./migration";
import type {
  ClientLocationsDocument,
  CostsDocument,
  ExchangeDocument,
  GrowthDocument,
  OrganizationDocument,
  RequirementsDocument,
  UserTierDocument,
  WaiverDocument,
} from "./organization";

/** A mail deployment. */
export interface DeploymentDocument {
  /** Version of this format. */
  readonly apiVersion: "mail-constructs/v1";
  /** Name of the deployment: the first part of every stack's name. */
  readonly name: string;
  /** The Exchange organization and its forest. */
  readonly organization: OrganizationDocument;
  /** What is installed. */
  readonly exchange: ExchangeDocument;
  /** What must hold; judged against the plan. */
  readonly requirements?: RequirementsDocument;
  /** User tiers. */
  readonly users: readonly UserTierDocument[];
  /** Growth of the number of mailboxes; none without it. */
  readonly growth?: GrowthDocument;
  /** Where the users sit, when in many places. */
  readonly clientLocations?: ClientLocationsDocument;
  /** Datacenters. */
  readonly datacenters: readonly DatacenterDocument[];
  /** Connections between datacenters. Default: none. */
  readonly links?: readonly LinkDocument[];
  /** Database availability groups. Default: none. */
  readonly clusters?: readonly ClusterDocument[];
  /** The names under which clients find mail. */
  readonly namespaces?: NamespacesDocument;
  /** Accepted domains. Default: none. */
  readonly domains?: readonly MailDomainDocument[];
  /** Reverse proxies. Default: none. */
  readonly proxies?: readonly ReverseProxyDocument[];
  /** Mail gateways. Default: none. */
  readonly gateways?: readonly MailGatewayDocument[];
  /** Transport settings. */
  readonly transport?: TransportDocument;
  /** Monitoring systems. Default: none. */
  readonly monitoring?: readonly MonitoringDocument[];
  /** Backup products. Default: none. */
  readonly backup?: readonly BackupDocument[];
  /** Directory synchronization and sign-on with Microsoft 365. */
  readonly identity?: IdentityDocument;
  /** Connection with Exchange Online. */
  readonly hybrid?: HybridDocument;
  /** In-house systems that send mail. Default: none. */
  readonly applications?: readonly ApplicationDocument[];
  /** How the mailboxes get here. */
  readonly migration?: MigrationDocument;
  /** Names of secrets, never values. */
  readonly credentials?: CredentialsDocument;
  /** Prices of your contracts; the library has none of its own. */
  readonly costs?: CostsDocument;
  /** Rules accepted as broken. Default: none. */
  readonly waivers?: readonly WaiverDocument[];
  /** Modules with custom rules: paths from the document's folder, or packages; checking runs them. Default: none. */
  readonly customRules?: readonly string[];
}
