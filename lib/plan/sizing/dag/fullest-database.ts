import type { Deployment } from "../../../model";
import type { TierShare } from "../../mailboxes/spread";
import { retentionDays, tierSizeOnDiskMB } from "./user-load";

/**
 * One tier spread over the databases: each gets `each` mailboxes, and `more` databases, from `start` on, get one more.
 */
interface Spread {
  readonly each: number;
  readonly more: number;
  readonly start: number;
  readonly sizeGB: number;
}

/**
 * Size of the fullest database when mailboxes are spread over `databases` as the plan spreads them: mailboxes are whole, so
 * with few of them, or few large ones, it is well above the average.
 */
export function fullestDatabaseGB(shares: readonly TierShare[], databases: number, deployment: Deployment): number {
  const spreads = spreadsOf(shares, databases, deployment);
  // The fullest database is one at which some tier's surplus starts.
  const candidates = [0, ...spreads.map((spread) => spread.start)];
  return Math.max(...candidates.map((place) => sizeAt(spreads, place, databases)));
}

/** The tier with the largest mailbox, and its size on disk; undefined without mailboxes. */
export function largestMailbox(
  shares: readonly TierShare[],
  deployment: Deployment,
): { readonly tier: string; readonly sizeGB: number } | undefined {
  const days = retentionDays(deployment);
  const sizes = shares
    .filter((share) => share.planned > 0)
    .map((share) => ({ tier: share.tier.name, sizeGB: tierSizeOnDiskMB(share, days) / 1024 }));
  return sizes.sort((a, b) => b.sizeGB - a.sizeGB)[0];
}

function spreadsOf(shares: readonly TierShare[], databases: number, deployment: Deployment): Spread[] {
  const days = retentionDays(deployment);
  let offset = 0;
  return shares.map((share) => {
    const each = Math.floor(share.planned / databases);
    const more = share.planned - each * databases;
    const start = offset % databases;
    offset += more;
    return { each, more, start, sizeGB: tierSizeOnDiskMB(share, days) / 1024 };
  });
}

function sizeAt(spreads: readonly Spread[], place: number, databases: number): number {
  return spreads.reduce((sum, { each, more, start, sizeGB }) => {
    const inside = (place - start + databases) % databases < more;
    return sum + (each + (inside ? 1 : 0)) * sizeGB;
  }, 0);
}
