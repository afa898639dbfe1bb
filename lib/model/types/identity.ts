import type { Certificate, Placed } from "./access";

/** A Windows server of directory sync or sign-on. */
export interface IdentityServer extends Placed {
  /** That of the Exchange servers without it. */
  readonly windows?: string;
  /** As the Exchange servers without it. */
  readonly windowsInstallation?: "core" | "desktop";
  /** As the library gives its role without them. */
  readonly processors?: number;
  readonly memoryGB?: number;
  readonly systemDiskGB?: number;
  /** What runs on it beside; nothing without it. */
  readonly roles?: readonly string[];
}

export interface SyncServer extends IdentityServer {
  readonly mode: "active" | "staging";
  /** Where it differs from the others'. */
  readonly version?: string;
}

export interface Identity {
  readonly tenant: string;
  readonly directorySync?: {
    readonly product: "entra-connect" | "cloud-sync";
    readonly servers: readonly SyncServer[];
    readonly passwordHash: boolean;
    readonly writeback: readonly string[];
    /** Unknown of servers that exist, the present one of new servers, without it. */
    readonly version?: string;
    /** Synchronized objects; at least one for each mailbox without it. */
    readonly objects?: number;
    /** LocalDB without it. */
    readonly database?: "local-db" | "sql-server";
  };
  readonly signOn?: {
    readonly method: "adfs" | "pass-through" | "password-hash";
    readonly service?: string;
    readonly servers: readonly IdentityServer[];
    readonly virtualAddress?: string;
    readonly proxies: readonly IdentityServer[];
    readonly publicAddress?: PublicAddress;
    readonly certificate?: Certificate;
    /** The same as the servers' without it. */
    readonly proxyCertificate?: "same-as-servers" | "own";
    /** Whether users sign on by certificate, and at which port; unknown without it. */
    readonly certificateAuthentication?: "none" | "port-443" | "port-49443";
    /** Configuration database of the federation servers; WID without it. */
    readonly database?: "wid" | "sql-server";
    /** In the busiest minutes. */
    readonly peakSignOnsPerSecond?: number;
    readonly relyingParties: readonly { readonly name: string; readonly url: string }[];
  };
}

/** A public address that exists, or one that is to be created. */
export interface PublicAddress {
  readonly create: boolean;
  readonly address?: string;
}

export interface Hybrid {
  readonly kind: "minimal" | "full";
  /** Recipients are managed on it; holds no mailboxes. */
  readonly managementServer?: Placed;
  readonly endpoint?: {
    readonly name: string;
    readonly servers: readonly string[];
    readonly publicAddress?: PublicAddress;
  };
  readonly certificate?: Certificate;
  /** Classic (published endpoint) without it. */
  readonly connection?: "classic" | "modern-agent";
  /** Internet without it. */
  readonly path?: "internet" | "expressroute";
  /** TCP ports open from the servers to Exchange Online and Microsoft Entra; as the plan asks without it. */
  readonly outboundPorts?: readonly number[];
  /** The dedicated hybrid application is set up; unknown without it. */
  readonly dedicatedApp?: boolean;
  /** Hybrid modern authentication; not used without it. */
  readonly modernAuthentication?: boolean;
  /** Recipients are managed by the tools alone, without a server; not without it. */
  readonly managementToolsOnly?: boolean;
  readonly autodiscover?: { readonly target: "on-premises" | "exchange-online"; readonly switchAfter?: string };
  readonly mailFlow: "direct" | "centralized";
  readonly retire: readonly { readonly name: string; readonly kind: string }[];
}

/** An in-house system that sends mail. */
export interface Application {
  readonly name: string;
  readonly datacenter: string;
  readonly address: string;
  readonly sends: "via-relay" | "direct";
  readonly from: readonly string[];
}
