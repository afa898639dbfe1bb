import type { Datacenter, Deployment, DocumentPaths, PlaceKind } from "../../model";

/** Document path of a thing of the model; `undefined` for what is no part of it. */
export type PlaceOf = (thing: object) => string | undefined;

/**
 * Where every object of a deployment stands in its document. The register of the model knows names; the rules hold
 * things. What has no name of its own has the place of the thing around it and its keys.
 */
export function placesOf(deployment: Deployment, paths: DocumentPaths): PlaceOf {
  const named = namedThings(deployment, paths);
  const places = new Map<object, string>();
  const visit = (value: unknown, inherited: string): void => {
    if (value === null || typeof value !== "object" || places.has(value)) return;
    const path = named.get(value) ?? inherited;
    places.set(value, path);
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${path}[${index}]`));
    else for (const [key, item] of Object.entries(value)) visit(item, path === "" ? key : `${path}.${key}`);
  };
  visit(deployment, "");
  return (thing) => places.get(thing);
}

function namedThings(deployment: Deployment, paths: DocumentPaths): Map<object, string> {
  const named = new Map<object, string>();
  const add = (thing: object, kind: PlaceKind, ...names: readonly (string | number)[]): void => {
    const path = paths.of(kind, ...names);
    if (path !== undefined) named.set(thing, path);
  };
  for (const kind of ["users", "domains", "proxies", "gateways", "monitoring", "backup", "applications"] as const) {
    for (const thing of deployment[kind]) add(thing, kind, thing.name);
  }
  for (const datacenter of deployment.datacenters) addDatacenter(datacenter, add);
  for (const link of deployment.links) add(link, "links", ...link.between);
  for (const cluster of deployment.clusters) {
    add(cluster, "clusters", cluster.name);
    for (const member of cluster.members) add(member, "members", cluster.name, member.name);
  }
  deployment.namespaces?.zones.forEach((zone) => add(zone, "zones", zone.name, zone.view));
  deployment.migration?.sources.forEach((source) => add(source, "sources", source.name));
  deployment.migration?.waves.forEach((wave) => add(wave, "waves", wave.name));
  deployment.waivers.forEach((waiver, index) => add(waiver, "waivers", index));
  return named;
}

type Add = (thing: object, kind: PlaceKind, ...names: readonly string[]) => void;

function addDatacenter(datacenter: Datacenter, add: Add): void {
  add(datacenter, "datacenters", datacenter.name);
  for (const network of datacenter.networks) add(network, "networks", datacenter.name, network.name);
  for (const host of datacenter.hosts) {
    add(host, "hosts", host.name);
    for (const storage of host.storage) add(storage, "storage", host.name, storage.name);
  }
  for (const controller of datacenter.activeDirectory?.domainControllers ?? []) {
    add(controller, "domainControllers", controller.name);
  }
}
