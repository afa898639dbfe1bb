import type {
  ParsedApplication,
  ParsedDirectorySync,
  ParsedHybrid,
  ParsedIdentity,
  ParsedPublicAddress,
  ParsedSignOn,
  ParsedSignOnProxy,
  ParsedSignOnServer,
  ParsedSqlServer,
  ParsedSyncServer,
} from "../generated/parsed";
import type { Placed } from "./access";

/** A Windows server for directory sync or sign-on. */
export type IdentityServer = ParsedSignOnProxy & Pick<Placed, "group"> & Partial<Pick<ParsedSignOnServer, "roles">>;

/** A server that holds directory credentials. */
export type KeyHolder = ParsedSignOnServer & Pick<Placed, "group">;
export type SyncServer = ParsedSyncServer & Pick<Placed, "group">;

export interface Identity extends Omit<ParsedIdentity, "directorySync" | "signOn"> {
  readonly directorySync?: DirectorySync;
  readonly signOn?: SignOn;
}

export interface DirectorySync extends Omit<ParsedDirectorySync, "servers" | "objects" | "database"> {
  readonly servers: readonly SyncServer[];
  readonly database: SyncDatabase;
  /** Synchronized objects, at least one per mailbox. */
  readonly objects: number;
}

export interface SyncDatabase {
  readonly kind: "local-db" | "sql-server";
  /** A SQL Server of its own; absent where the database is on the sync server. */
  readonly server?: ParsedSqlServer;
}

export interface SignOn extends Omit<ParsedSignOn, "servers" | "proxies"> {
  readonly servers: readonly KeyHolder[];
  readonly proxies: readonly IdentityServer[];
}

export type PublicAddress = ParsedPublicAddress;

export interface Hybrid extends Omit<ParsedHybrid, "managementServer"> {
  readonly managementServer?: Placed;
}

export type Application = ParsedApplication;
