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
  /** Names, unique; their order has no meaning. */
  readonly databases: readonly string[];
  /** Copies of every database in each datacenter that has members, 1 to 4; one number, or one for each datacenter. */
  readonly copiesPerDatacenter: number | Readonly<Record<string, number>>;
  /** How many of all copies of a database are lagged; they are the ones with the highest preference numbers. */
  readonly lagged: number;
  readonly model: LayoutModel;
  /** The active datacenter of model `active-passive`; default: the first by name. Has no meaning in the other models. */
  readonly primary?: string;
  /** What was decided before: none of its copies moves. Databases that are not in it are added around it. */
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
  /** In the order of their preference. */
  readonly copies: readonly LayoutCopy[];
}

export interface CopyLayout {
  /** Sorted by database name. */
  readonly copies: readonly DatabaseLayout[];
}
