import type { Growth, UserTier } from "../../model";

/** Mailboxes of one tier in one place: today, and at the end of the planned growth. */
export interface TierShare {
  readonly tier: UserTier;
  readonly today: number;
  readonly planned: number;
}

/** `mailboxes × (1 + perYear)^years`, rounded up to whole mailboxes. */
export function plannedMailboxes(mailboxes: number, growth: Growth | undefined): number {
  if (growth === undefined) return mailboxes;
  const grown = mailboxes * (1 + growth.perYear) ** growth.years;
  // 440 × 1.1^5 must not be rounded up by one mailbox because of the last binary digit.
  return Math.ceil(Number(grown.toPrecision(12)));
}

/** Splits `total` into `parts` whole numbers that differ by at most one; the larger ones start at `offset`. */
export function split(total: number, parts: number, offset = 0): number[] {
  const base = Math.floor(total / parts);
  const larger = total - base * parts;
  return Array.from({ length: parts }, (_, i) => base + ((i - offset + parts * 2) % parts < larger ? 1 : 0));
}

/**
 * Spreads every tier over `parts` (clusters or databases) so that each part has the same mix: within a tier the parts
 * differ by at most one mailbox, and the parts with one more rotate from tier to tier.
 */
export function spreadTiers(shares: readonly TierShare[], parts: number): TierShare[][] {
  let offset = 0;
  const spread: TierShare[][] = Array.from({ length: parts }, () => []);
  for (const share of shares) {
    const planned = split(share.planned, parts, offset % parts);
    const today = split(share.today, parts, offset % parts);
    offset += share.planned % parts;
    for (let i = 0; i < parts; i++) {
      spread[i]?.push({ tier: share.tier, today: today[i] ?? 0, planned: planned[i] ?? 0 });
    }
  }
  return spread;
}

export function sumPlanned(shares: readonly TierShare[]): number {
  return shares.reduce((sum, share) => sum + share.planned, 0);
}

export function sumToday(shares: readonly TierShare[]): number {
  return shares.reduce((sum, share) => sum + share.today, 0);
}
