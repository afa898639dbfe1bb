import type { Attempt } from "../../base/problem";

/** A decision that the document leaves to the planner, or a value of the lock that the plan could not keep. */
export interface Decision {
  /** Path of the key with the value `auto`, or of the decided object. */
  readonly path: string;
  readonly decided: string | number;
  readonly reason: DecisionReason;
}

/** Why the planner decided so; `kind` tells which fields there are. */
export type DecisionReason = InstancesReason | DatabasesReason | ControllersReason | AgainstLockReason;

/** Why a design has this number of DAGs: one is enough, or what prevents the last smaller number that was tried. */
export type InstancesReason =
  { readonly kind: "one-is-enough" } | { readonly kind: "fewer-do-not-fit"; readonly fewer: Attempt };

/** Why a DAG has this number of databases. */
export type DatabasesReason =
  | { readonly kind: "fewest-databases" }
  | {
      /** The fewest would need larger servers. */
      readonly kind: "smaller-servers";
      readonly fewest: number;
      readonly withFewest: DecidedServer;
      readonly withDecided: DecidedServer;
    }
  | {
      readonly kind: "kept-from-lock";
      /** A decision without the lock; null if it would find no number. */
      readonly fresh: string | number | null;
    };

/** Size of the members of a DAG. */
export interface DecidedServer {
  readonly processors: number;
  readonly memoryGB: number;
  readonly dataDisks: number;
}

/** Why a datacenter has this number of domain controllers. */
export interface ControllersReason {
  readonly kind: "directory-capacity";
  /** Cores of global catalogs needed for all users and Exchange servers. */
  readonly cores: number;
  /** Fewest domain controllers of a datacenter. */
  readonly least: number;
}

/**
 * Why a value of the lock was not kept: `copies`: a member is gone, or the number of copies changed; `address`: the
 * document gives another address or range; `disk`: its databases no longer fit; `size`: the worst allowed failure or
 * the document needs another number; `host-removed`; `host-full-or-changed`: the host has no room, or the document
 * names another.
 */
export interface AgainstLockReason {
  readonly kind: "against-lock";
  /** The value in the lock. */
  readonly was: string | number;
  readonly cause: "copies" | "address" | "disk" | "size" | "host-removed" | "host-full-or-changed";
}

/** Origin of a value that is decided without a choice: read from what the key stands for, or from a network's range. */
export type DerivedReason =
  | {
      /** The value of these machines or DAGs. */
      readonly kind: "value-of";
      readonly names: readonly string[];
    }
  | { readonly kind: "range-of-network"; readonly network: string; readonly datacenter: string };
