import type { CoresByEdition, CostCategory, Quantity } from "./quantities";

/** Amounts are text with the decimals of the document's currency, usually two. */
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
  /** Negative when the plan costs more. */
  readonly saving: string;
  /** Fraction of the present cost; null when that is zero. */
  readonly savingShare: number | null;
  /** Fraction required by `requirements.saving`; null when none is required. */
  readonly required: number | null;
  /** The most that the plan may cost, rounded down to the currency's smallest unit; null when no saving is required. */
  readonly allowed: string | null;
  /**
   * Whether the required saving is reached; null when none is required, or when a missing price could change the
   * answer.
   */
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
  /** A similar key that has no price. */
  readonly near?: string;
}

/** Remarks needed to interpret the numbers; `names` are of hosts, servers or platforms. */
export interface CostNote {
  /**
   * `idle-hosts` run nothing of the plan and are included, `shared-hosts` run other guests and are included in full;
   * `growth`: hosts are counted for the end of the planned growth, users as of today; `no-server-licence`: none is
   * counted for a server without mailboxes; `outbound-traffic` of a platform is not included.
   */
  readonly code: "idle-hosts" | "shared-hosts" | "growth" | "no-server-licence" | "outbound-traffic";
  readonly names: readonly string[];
}

/** Cost of a deployment at the prices in its document; a pure function of document and plan. */
export interface DeploymentCost {
  /** ISO 4217; null when the document gives no `costs`. */
  readonly currency: string | null;
  readonly perYear: string;
  /** Mailboxes today, the basis of the cost per mailbox. */
  readonly mailboxes: number;
  /** Rounded to the currency's smallest unit; null without mailboxes. */
  readonly perMailbox: string | null;
  readonly items: readonly CostItem[];
  readonly categories: readonly { readonly category: CostCategory; readonly perYear: string }[];
  readonly tiers: readonly TierCost[];
  readonly present: PresentCost | null;
  /** Items of the plan without a price, excluded from totals. */
  readonly unpriced: readonly Quantity[];
  /** Prices that no item of the plan uses. */
  readonly unused: readonly UnusedPrice[];
  readonly licences: readonly LicenceCount[];
  readonly notes: readonly CostNote[];
}
