/** A server that may hold copies. Names are unique. */
export interface LayoutMember {
  readonly name: string;
  readonly datacenter: string;
  /** Members on the same physical host never hold two copies of the same database. */
  readonly host?: string;
}

/** How the datacenters share the work: both active, one active at a time, or there is only one. */
export type LayoutModel = "active-active" | "active-passive" | "single-datacenter";

export interface LayoutInput {
  readonly members: readonly LayoutMember[];
  /** Unique names; their order does not matter. */
  readonly databases: readonly string[];
  /**
   * Copies of every database in each datacenter that has members, 1 to 4: one number for all, or one for each
   * datacenter.
   */
  readonly copiesPerDatacenter: number | Readonly<Record<string, number>>;
  /** Number of lagged copies of each database; they have the highest preference numbers. */
  readonly lagged: number;
  readonly model: LayoutModel;
  /** The active datacenter of model `active-passive`; default: the first by name. Ignored in the other models. */
  readonly primary?: string;
  /** An earlier layout: none of its copies moves. Databases that are not in it are added. */
  readonly previous?: CopyLayout;
}

export interface LayoutCopy {
  readonly server: string;
  readonly datacenter: string;
  /** Activation preference, from 1 without gaps. */
  readonly preference: number;
  readonly lagged: boolean;
}

export interface DatabaseLayout {
  readonly database: string;
  /** In order of preference. */
  readonly copies: readonly LayoutCopy[];
}

export interface CopyLayout {
  /** Sorted by database name. */
  readonly copies: readonly DatabaseLayout[];
}
