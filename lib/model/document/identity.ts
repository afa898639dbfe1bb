import type { CertificateDocument } from "./access";

/** Directory synchronization and sign-on with Microsoft 365. */
export interface IdentityDocument {
  /** Tenant, such as school.onmicrosoft.com. */
  readonly tenant: string;
  /** Directory synchronization; none without it. */
  readonly directorySync?: DirectorySyncDocument;
  /** Sign-on; by Microsoft 365 alone without it. */
  readonly signOn?: SignOnDocument;
}

/** Connection with Exchange Online. */
export interface HybridDocument {
  /** minimal moves mailboxes only; full shares free/busy and more. */
  readonly kind: "minimal" | "full";
  /** Exchange server on which recipients are managed; holds no mailboxes. */
  readonly managementServer?: PlacedDocument;
  /** Where Exchange Online reaches the servers; nowhere without it. */
  readonly endpoint?: {
    /** Host name. */
    readonly name: string;
    /** Names of the servers behind it. Default: none. */
    readonly servers?: readonly string[];
    /** A public address that exists (address), or one to be created (create). */
    readonly publicAddress?: PublicAddressDocument;
  };
  /** A certificate. */
  readonly certificate?: CertificateDocument;
  /** How Exchange Online reaches the servers; classic without it. */
  readonly connection?: "classic" | "modern-agent";
  /** Way of the traffic with Microsoft 365; internet without it. */
  readonly path?: "internet" | "expressroute";
  /** TCP ports open from the servers to Exchange Online and Microsoft Entra; as the plan asks (443, 25, 80) without it. */
  readonly outboundPorts?: readonly number[];
  /** Whether the dedicated hybrid application is set up; unknown without it. */
  readonly dedicatedApp?: boolean;
  /** Whether hybrid modern authentication is used; not without it. */
  readonly modernAuthentication?: boolean;
  /** Whether recipients are managed by the tools alone, without a server; not without it. */
  readonly managementToolsOnly?: boolean;
  /** Where Autodiscover points to. */
  readonly autodiscover?: {
    /** Now. */
    readonly target: "on-premises" | "exchange-online";
    /** Wave after which it points to Exchange Online. */
    readonly switchAfter?: string;
  };
  /** Whether mail of the cloud goes through the datacenters. Default `direct`. */
  readonly mailFlow?: "direct" | "centralized";
  /** Servers to be switched off. Default: none. */
  readonly retire?: readonly {
    /** Name. */
    readonly name: string;
    /** What it is, such as lync. */
    readonly kind: string;
  }[];
}

/** An in-house system that sends mail. */
export interface ApplicationDocument {
  /** Name. */
  readonly name: string;
  /** Datacenter it stands in. */
  readonly datacenter: string;
  /** Address it sends from. */
  readonly address: string;
  /** Through a gateway of this deployment, or by itself. Default `via-relay`. */
  readonly sends?: "via-relay" | "direct";
  /** Sender addresses. Default: none. */
  readonly from?: readonly string[];
}

/** One server. */
export interface PlacedDocument {
  /** Computer name. */
  readonly name: string;
  /** Whether it exists already and is only wired. Default `false`. */
  readonly existing?: boolean;
  /** Datacenter it stands in. */
  readonly datacenter: string;
  /** Network of the datacenter. */
  readonly network?: string;
  /** Availability zone (Azure). */
  readonly zone?: string;
  /** Address inside; from the network's assign range without it. */
  readonly address?: string;
  /** Public address. */
  readonly publicAddress?: string;
  /** Hyper-V host; decided by the planner without it. */
  readonly host?: string;
}

/** One server of sync or sign-on. */
export interface IdentityServerDocument extends PlacedDocument {
  /** Windows Server version; that of the Exchange servers without it. */
  readonly windows?: string;
  /** Core has no desktop; as the Exchange servers without it. */
  readonly windowsInstallation?: "core" | "desktop";
  /** Processors; as the library gives its role without it. */
  readonly processors?: number;
  /** Memory in gigabytes; as the library gives its role without it. */
  readonly memoryGB?: number;
  /** Size of its disk in gigabytes; as the library gives its role without it. */
  readonly systemDiskGB?: number;
}

/** One server that holds the keys of the directory. */
export interface KeyHolderDocument extends IdentityServerDocument {
  /** Further roles on the same server, such as domain-controller; none without it. */
  readonly roles?: readonly string[];
}

/** One server of directory synchronization. */
export interface SyncServerDocument extends KeyHolderDocument {
  /** Whether it exports. Default `active`. */
  readonly mode?: "active" | "staging";
  /** Version on this server, where it differs from the others'. */
  readonly version?: string;
}

/** Directory synchronization; none without it. */
export interface DirectorySyncDocument {
  /** Product. */
  readonly product: "entra-connect" | "cloud-sync";
  /** Its servers. Default: none. */
  readonly servers?: readonly SyncServerDocument[];
  /** Whether password hashes are synchronized. Default `false`. */
  readonly passwordHash?: boolean;
  /** What is written back; nothing without it. Default: none. */
  readonly writeback?: readonly string[];
  /** Installed version; unknown of servers that exist, the present one of new servers, without it. */
  readonly version?: string;
  /** Synchronized objects; at least one for each mailbox without it. */
  readonly objects?: number;
  /** Its database; local-db without it. */
  readonly database?: "local-db" | "sql-server";
}

/** Sign-on; by Microsoft 365 alone without it. */
export interface SignOnDocument {
  /** How users sign on. */
  readonly method: "adfs" | "pass-through" | "password-hash";
  /** Name of the federation service. */
  readonly service?: string;
  /** Federation servers, or agents. Default: none. */
  readonly servers?: readonly KeyHolderDocument[];
  /** Load-balanced address inside. */
  readonly virtualAddress?: string;
  /** Web application proxies. Default: none. */
  readonly proxies?: readonly IdentityServerDocument[];
  /** A public address that exists (address), or one to be created (create). */
  readonly publicAddress?: PublicAddressDocument;
  /** A certificate. */
  readonly certificate?: CertificateDocument;
  /** Certificate of the proxies; same-as-servers without it. */
  readonly proxyCertificate?: "same-as-servers" | "own";
  /** Whether users sign on by certificate, and at which port; unknown without it. */
  readonly certificateAuthentication?: "none" | "port-443" | "port-49443";
  /** Configuration database of the federation servers; wid without it. */
  readonly database?: "wid" | "sql-server";
  /** Sign-ons per second in the busiest minutes; unknown without it. */
  readonly peakSignOnsPerSecond?: number;
  /** Systems that sign on with it. Default: none. */
  readonly relyingParties?: readonly {
    /** Name. */
    readonly name: string;
    /** URL. */
    readonly url: string;
  }[];
}

/** A public address that exists (address), or one to be created (create). */
export interface PublicAddressDocument {
  /** Whether to create one. Default `false`. */
  readonly create?: boolean;
  /** Existing address. */
  readonly address?: string;
}
