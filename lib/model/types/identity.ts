import type { Certificate, Placed } from "./access";

export interface Identity {
  readonly tenant: string;
  readonly directorySync?: {
    readonly product: "entra-connect" | "cloud-sync";
    readonly servers: readonly (Placed & { readonly mode: "active" | "staging" })[];
    readonly passwordHash: boolean;
    readonly writeback: readonly string[];
  };
  readonly signOn?: {
    readonly method: "adfs" | "pass-through" | "password-hash";
    readonly service?: string;
    readonly servers: readonly Placed[];
    readonly virtualAddress?: string;
    readonly proxies: readonly Placed[];
    readonly publicAddress?: PublicAddress;
    readonly certificate?: Certificate;
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
