import type { Deployment, DocumentPaths, PlaceKind } from "../../model";

export type PathOf = (thing: object, ...keys: readonly (string | number)[]) => string;

/** `clusters[0].witness` and `kind` give `clusters[0].witness.kind`; numbers become `[0]`. */
export function joinPath(path: string, keys: readonly (string | number)[]): string {
  return keys.reduce<string>((joined, key) => {
    if (typeof key === "number") return `${joined}[${key}]`;
    return joined === "" ? key : `${joined}.${key}`;
  }, path);
}

/** Whether `inner` is `outer` or below it. */
export function isWithin(inner: string, outer: string): boolean {
  if (!inner.startsWith(outer)) return false;
  const next = inner.charAt(outer.length);
  return outer === "" || next === "" || next === "." || next === "[";
}

/** Every object of a deployment with its path; computed once per judgement. */
export type PlaceMap = ReadonlyMap<object, string>;

/**
 * Paths of all objects of a deployment. List entries have the path that `paths` gives them in the user's document (the
 * model sorts its lists, so an index there may differ), and everything below follows; if `paths` is omitted, all paths
 * are those of the model.
 */
export function placesOf(deployment: Deployment, paths?: DocumentPaths): PlaceMap {
  const known = paths === undefined ? new Map<object, string>() : entryPlaces(deployment, paths);
  const places = new Map<object, string>();
  const visit = (value: unknown, path: string): void => {
    if (value === null || typeof value !== "object" || places.has(value)) return;
    const here = known.get(value) ?? path;
    places.set(value, here);
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${here}[${index}]`));
    else for (const [key, item] of Object.entries(value)) visit(item, joinPath(here, [key]));
  };
  visit(deployment, "");
  return places;
}

export function pathFinder(places: PlaceMap): PathOf {
  return (thing, ...keys) => joinPath(places.get(thing) ?? "", keys);
}

type Entry = readonly [thing: object, kind: PlaceKind, ...names: (string | number)[]];

/** Document paths of the entries of lists. */
function entryPlaces(deployment: Deployment, paths: DocumentPaths): Map<object, string> {
  const found = new Map<object, string>();
  for (const [thing, kind, ...names] of [...infrastructure(deployment), ...access(deployment), ...rest(deployment)]) {
    const path = paths.of(kind, ...names);
    if (path !== undefined) found.set(thing, path);
  }
  return found;
}

function infrastructure(deployment: Deployment): Entry[] {
  return [
    ...deployment.datacenters.flatMap((datacenter): Entry[] => [
      [datacenter, "datacenters", datacenter.name],
      ...datacenter.networks.map((network): Entry => [network, "networks", datacenter.name, network.name]),
      ...datacenter.hosts.flatMap((host): Entry[] => [
        [host, "hosts", host.name],
        ...host.storage.map((storage): Entry => [storage, "storage", host.name, storage.name]),
      ]),
      ...(datacenter.activeDirectory?.domainControllers ?? []).map((dc): Entry => [dc, "domainControllers", dc.name]),
    ]),
    ...deployment.links.map((link): Entry => [link, "links", ...link.between]),
    ...deployment.clusters.flatMap((design): Entry[] => [
      [design, "clusters", design.name],
      ...design.members.map((member): Entry => [member, "members", design.name, member.name]),
    ]),
  ];
}

function access(deployment: Deployment): Entry[] {
  const byName = (kind: PlaceKind, things: readonly { readonly name: string }[]): Entry[] =>
    things.map((thing) => [thing, kind, thing.name]);
  return [
    ...byName("users", deployment.users),
    ...(deployment.namespaces?.zones ?? []).map((zone): Entry => [zone, "zones", zone.name, zone.view]),
    ...byName("domains", deployment.domains),
    ...byName("proxies", deployment.proxies),
    ...byName("gateways", deployment.gateways),
    ...byName("monitoring", deployment.monitoring),
    ...byName("backup", deployment.backup),
    ...byName("applications", deployment.applications),
  ];
}

function rest(deployment: Deployment): Entry[] {
  const { hybrid, migration } = deployment;
  const managementServer = hybrid?.managementServer;
  return [
    ...identityServers(deployment).map((server): Entry => [server, "identity", server.name]),
    ...(managementServer === undefined ? [] : [[managementServer, "hybrid", managementServer.name] satisfies Entry]),
    ...(hybrid?.retire ?? []).map((server): Entry => [server, "retire", server.name]),
    ...(migration?.sources ?? []).map((source): Entry => [source, "sources", source.name]),
    ...(migration?.waves ?? []).map((wave): Entry => [wave, "waves", wave.name]),
    ...deployment.waivers.map((waiver, index): Entry => [waiver, "waivers", index]),
  ];
}

function identityServers({ identity }: Deployment): readonly { readonly name: string }[] {
  if (identity === undefined) return [];
  const { directorySync, signOn } = identity;
  return [...(directorySync?.servers ?? []), ...(signOn?.servers ?? []), ...(signOn?.proxies ?? [])];
}
