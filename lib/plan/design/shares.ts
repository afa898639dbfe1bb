import type { Cluster, Deployment } from "../../model";
import { plannedMailboxes, spreadTiers, type TierShare } from "../mailboxes/spread";

/**
 * The cluster's share of every tier that it serves; a tier in several designs or instances is spread over all of them.
 */
export function sharesOf(cluster: Cluster, instances: number, deployment: Deployment): TierShare[] {
  const shares = deployment.users
    .filter((tier) => cluster.users.includes(tier.name))
    .map((tier) => {
      const designs = deployment.clusters
        .filter((design) => design.users.includes(tier.name))
        .map((design) => design.name);
      const part = spreadTiers(
        [{ tier, today: tier.mailboxes, planned: plannedMailboxes(tier.mailboxes, deployment.growth) }],
        Math.max(1, designs.length),
      )[Math.max(0, designs.indexOf(cluster.design))];
      return part?.[0] ?? { tier, today: 0, planned: 0 };
    });
  return spreadTiers(shares, instances)[cluster.number - 1] ?? [];
}
