import type { CoresByEdition, CostCategory, Quantity } from "./quantities";

/** Money is text with as many decimals as the document's currency has, mostly two. */
export interface CostItem extends Quantity {
  readonly price: string;
  readonly perYear: string;
}

export interface TierCost {
  readonly name: string;
  readonly mailboxes: number;
  readonly perYear: string;
  /** Rounded to the currency's smallest unit; null for a tier without mailboxes. */
  readonly perMailbox: string | null;
}

export interface PresentCost {
  readonly perYear: string;
  /** Below zero when the plan costs more. */
  readonly saving: string;
  /** Fraction of the present cost; null when that is zero. */
  readonly savingShare: number | null;
  /** Fraction that `requirements.saving` asks for; null when it asks for none. */
  readonly required: number | null;
  /** The most that the plan may cost, rounded down to the currency's smallest unit; null when no saving is required. */
  readonly allowed: string | null;
  /** Whether the required saving is reached; null when none is asked for, or when a missing price could undo it. */
  readonly reached: boolean | null;
}

export interface LicenceCount {
  readonly licence: string;
  readonly quantity: number;
  readonly unit: string;
  readonly byEdition?: CoresByEdition;
  readonly rule: string;
  readonly source: string;
  readonly date: string;
  readonly confirmed: boolean;
}

export interface UnusedPrice {
  readonly item: string;
  readonly kind?: string;
  /** A key that reads alike and has no price. */
  readonly near?: string;
}

/** What the numbers alone do not say; `names` are of hosts, servers or platforms. */
export interface CostNote {
  /**
   * `idle-hosts` carry nothing of the plan and are counted, `shared-hosts` carry other guests and are counted in full;
   * `growth`: hosts are those for its end, users those of today; `no-server-licence` is counted for a server without
   * mailboxes; `outbound-traffic` of a platform is not counted.
   */
  readonly code: "idle-hosts" | "shared-hosts" | "growth" | "no-server-licence" | "outbound-traffic";
  readonly names: readonly string[];
}

/** What a deployment costs by the prices of its document; a pure function of document and plan. */
export interface DeploymentCost {
  /** ISO 4217; null when the document gives no `costs`. */
  readonly currency: string | null;
  readonly perYear: string;
  /** Mailboxes today, by which the cost of a mailbox is reckoned. */
  readonly mailboxes: number;
  /** Rounded to the currency's smallest unit; null without mailboxes. */
  readonly perMailbox: string | null;
  readonly items: readonly CostItem[];
  readonly categories: readonly { readonly category: CostCategory; readonly perYear: string }[];
  readonly tiers: readonly TierCost[];
  readonly present: PresentCost | null;
  /** What the plan has and no price is given for: not in any sum. */
  readonly unpriced: readonly Quantity[];
  /** Prices that nothing in the plan uses. */
  readonly unused: readonly UnusedPrice[];
  readonly licences: readonly LicenceCount[];
  readonly notes: readonly CostNote[];
}
