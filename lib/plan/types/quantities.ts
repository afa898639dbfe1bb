import type { Platform } from "../../model";

/** Category of an item of the cost; items that only one platform has are under that platform. */
export type CostCategory =
  "hosts" | "storage" | "datacenters" | "licences" | Platform | "cloud mailboxes" | "operations";

/**
 * Basis for allocating an item to the user tiers: `load` by messages per day of all mailboxes and `size` by their size
 * on disk, both for the tiers in a DAG only; `mailboxes` by the number of mailboxes of all tiers; `own` by what was
 * counted for each tier.
 */
export type CostBasis = "load" | "size" | "mailboxes" | "own";

/** Quantity of an item in the plan. */
export interface Quantity {
  /** Key of `costs.perYear`. */
  readonly item: string;
  /** Kind under that key: a size, an edition, a name. */
  readonly kind?: string;
  readonly category: CostCategory;
  readonly quantity: number;
  readonly unit: string;
  readonly basis: CostBasis;
  /** Count for each tier, by its name; with basis `own`. */
  readonly byTier?: Readonly<Record<string, number>>;
  /** Cores needed with each edition of Windows Server, as long as none has a price; `quantity` is the lower one. */
  readonly byEdition?: CoresByEdition;
}

/** Licensed cores of all hosts if every host had that edition. */
export interface CoresByEdition {
  readonly standard: number;
  readonly datacenter: number;
}
