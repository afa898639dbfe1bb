/** How many mailboxes of a user tier an organization has. */
export interface HeadCount {
  readonly organization: string;
  readonly tier: string;
  readonly mailboxes: number;
  /** Where it is written, from 1. */
  readonly line: number;
}

/** Amounts are text with the decimals of the document's currency, usually two. */
export interface BillLine {
  readonly organization: string;
  readonly tier: string;
  readonly mailboxes: number;
  /** Price of one mailbox for one month. */
  readonly perMailbox: string;
  readonly perMonth: string;
}

/** What the organizations pay for one month. */
export interface Bill {
  /** ISO 4217. */
  readonly currency: string;
  readonly lines: readonly BillLine[];
  /** In the order of their first lines. */
  readonly organizations: readonly { readonly name: string; readonly mailboxes: number; readonly perMonth: string }[];
  readonly mailboxes: number;
  readonly perMonth: string;
  /** A twelfth of the yearly cost of the deployment as the document describes it. */
  readonly costPerMonth: string;
  /** What is billed, less that cost; negative if the bill does not cover it. */
  readonly difference: string;
}
