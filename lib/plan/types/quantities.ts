import type { Platform } from "../../model";

/** What an item of the cost belongs to; what only one platform has, to that platform. */
export type CostCategory =
  "hosts" | "storage" | "datacenters" | "licences" | Platform | "cloud mailboxes" | "operations";

/**
 * By what an item is spread over the user tiers: `load` by messages a day of all mailboxes, `size` by their size on disk, both
 * of the tiers in a DAG; `mailboxes` by the number of mailboxes of all tiers; `own` by what was counted for each tier.
 */
export type CostBasis = "load" | "size" | "mailboxes" | "own";

/** How much of something the plan has. */
export interface Quantity {
  /** Key of `costs.perYear`. */
  readonly item: string;
  /** Kind under that key: a size, an edition, a name. */
  readonly kind?: string;
  readonly category: CostCategory;
  readonly quantity: number;
  readonly unit: string;
  readonly basis: CostBasis;
  /** What was counted for each tier, by its name; with basis `own`. */
  readonly byTier?: Readonly<Record<string, number>>;
  /** What each edition of Windows Server would need, while none has a price; `quantity` is the fewer. */
  readonly byEdition?: CoresByEdition;
}

/** Licensed cores of all hosts, if every host had that edition. */
export interface CoresByEdition {
  readonly standard: number;
  readonly datacenter: number;
}
