import { edgeDatacenters, type Cluster, type Deployment, type MailGateway } from "../../model";

/**
 * An Edge server exchanges mail only with the servers of the Active Directory sites to which it is subscribed; any other
 * gateway with all of them. https://learn.microsoft.com/exchange/architecture/edge-transport-servers/edge-subscriptions
 */
export function edgeClusters(
  gateway: Pick<MailGateway, "edge">,
  deployment: Deployment,
  clusters: readonly Cluster[],
): readonly Cluster[] {
  const places = edgeDatacenters(gateway, deployment);
  if (places === undefined) return clusters;
  return clusters.map((cluster) => ({
    ...cluster,
    members: cluster.members.filter(({ datacenter }) => places.has(datacenter)),
  }));
}
