import { compareNames, sortByName } from "../../base/order";
import { siteLinkCost, siteLinkMinutes } from "../../facts/site-links";
import type { Cluster, Deployment } from "../../model";
import type {
  ClientNamePlan,
  ClusterSizes,
  DirectoryWiring,
  ServiceConnectionPointsPlan,
  SiteLinkPlan,
  ZoneWiring,
} from "../types";

/** What administrators of the directory and of its DNS zones are given; zones in the document's order. */
export function wireNames(
  deployment: Deployment,
  clusters: readonly Cluster[],
  clientNames: readonly ClientNamePlan[],
  sizes: readonly ClusterSizes[],
): { directory: DirectoryWiring; zones: ZoneWiring[] } {
  return { directory: wireDirectory(deployment, clusters, clientNames, sizes), zones: wireZones(deployment) };
}

/** Sites, links between them, cores of global catalogs and service connection points. */
function wireDirectory(
  deployment: Deployment,
  clusters: readonly Cluster[],
  clientNames: readonly ClientNamePlan[],
  sizes: readonly ClusterSizes[],
): DirectoryWiring {
  const points = serviceConnectionPoints(clusters, clientNames);
  return {
    sites: sites(deployment),
    siteLinks: siteLinks(deployment),
    cores: cores(deployment, sizes),
    ...(points === undefined ? {} : { serviceConnectionPoints: points }),
  };
}

function wireZones({ namespaces }: Deployment): ZoneWiring[] {
  return (namespaces?.zones ?? []).map(({ name, view, kind, servers }) => ({ name, view, kind, servers }));
}

function sites({ datacenters }: Deployment): DirectoryWiring["sites"] {
  const subnets = new Map<string, Set<string>>();
  for (const { activeDirectory } of datacenters) {
    if (activeDirectory === undefined) continue;
    const known = subnets.get(activeDirectory.site) ?? new Set();
    for (const subnet of activeDirectory.subnets) known.add(subnet);
    subnets.set(activeDirectory.site, known);
  }
  const all = [...subnets].map(([name, own]) => ({ name, subnets: [...own].sort(compareNames) }));
  return sortByName(all, ({ name }) => name);
}

/** One link for each pair of sites that a link of the document connects, by the widest of these. */
function siteLinks({ datacenters, links }: Deployment): SiteLinkPlan[] {
  const siteOf = new Map(datacenters.map(({ name, activeDirectory }) => [name, activeDirectory?.site]));
  const found = new Map<string, SiteLinkPlan>();
  for (const { between, mbps } of links) {
    const [a, b] = between.flatMap((name) => siteOf.get(name) ?? []).sort(compareNames);
    if (a === undefined || b === undefined || a === b) continue;
    const name = `${a}-${b}`;
    const cost = Math.min(siteLinkCost(mbps), found.get(name)?.cost ?? Infinity);
    found.set(name, { name, sites: [a, b], cost, minutes: siteLinkMinutes });
  }
  return sortByName([...found.values()], ({ name }) => name);
}

/** The sizes of each DAG name the need of all of them together; each DAG only its own datacenters. */
function cores({ datacenters }: Deployment, sizes: readonly ClusterSizes[]): DirectoryWiring["cores"] {
  return datacenters.flatMap(({ name: datacenter, activeDirectory }) => {
    const own = sizes.flatMap(({ domainControllerCores }) => domainControllerCores[datacenter] ?? []);
    if (activeDirectory === undefined || own.length === 0) return [];
    const needed = Math.max(...own.map((one) => one.needed));
    const present = Math.max(...own.map((one) => one.present));
    return [{ datacenter, site: activeDirectory.site, needed, present }];
  });
}

function serviceConnectionPoints(
  clusters: readonly Cluster[],
  clientNames: readonly ClientNamePlan[],
): ServiceConnectionPointsPlan | undefined {
  const name = clientNames.find(({ use }) => use === "autodiscover")?.name;
  const servers = clusters.flatMap(({ members }) => members.map((member) => member.name)).sort(compareNames);
  if (name === undefined || servers.length === 0) return undefined;
  return { uri: `https://${name}/Autodiscover/Autodiscover.xml`, servers };
}
