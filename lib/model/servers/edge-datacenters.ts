import type { Deployment, MailGateway } from "../types";

/** Datacenters in the sites of a subscription; undefined where there is none, or to a site that is not described. */
export function edgeDatacenters(
  { edge }: Pick<MailGateway, "edge">,
  { datacenters }: Pick<Deployment, "datacenters">,
): ReadonlySet<string> | undefined {
  const sites = new Set(edge?.subscribedSites.map((site) => site.toLowerCase()));
  const found = datacenters.filter(({ activeDirectory }) => sites.has(activeDirectory?.site.toLowerCase() ?? ""));
  return found.length === 0 ? undefined : new Set(found.map(({ name }) => name));
}
