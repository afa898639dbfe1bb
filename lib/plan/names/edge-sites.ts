import type { Cluster, Deployment, MailGateway } from "../../model";

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

/** Datacenters in the sites of a subscription; undefined where there is none, or to a site that is not described. */
export function edgeDatacenters(
  { edge }: Pick<MailGateway, "edge">,
  { datacenters }: Pick<Deployment, "datacenters">,
): ReadonlySet<string> | undefined {
  const sites = new Set(edge?.subscribedSites.map((site) => site.toLowerCase()));
  const found = datacenters.filter(({ activeDirectory }) => sites.has(activeDirectory?.site.toLowerCase() ?? ""));
  return found.length === 0 ? undefined : new Set(found.map(({ name }) => name));
}
