/**
 * Costs of site links in Active Directory, of which the cheapest path counts: 1024 divided by the logarithm of the bandwidth in
 * kbit/s. Source: Determining the Cost, https://learn.microsoft.com/windows-server/identity/ad-ds/plan/determining-the-cost,
 * whose table has 1042 for 9.6 kbit/s and 283 for 4096 kbit/s.
 */
export function siteLinkCost(mbps: number): number {
  const kbps = Math.max(mbps * 1000, slowestKbps);
  return Math.round(1024 / Math.log10(kbps));
}

/** The slowest link of that table. */
const slowestKbps = 9.6;

/** Shortest interval of replication between sites in minutes; the default is 180. Same guide, "Determining the Interval". */
export const siteLinkMinutes = 15;
