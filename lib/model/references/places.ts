import { placedEntries } from "../servers/entries";
import type { Checking } from "./checking";
import { entryPath } from "./named-machines";

/** The keys of an entry that give its location. */
interface Place {
  readonly datacenter?: string;
  readonly network?: string;
  readonly zone?: string;
  /** Hyper-V host. */
  readonly onHost?: string;
}

/** Checks datacenter, network, zone and host of every entry with a location; those of witnesses and members are checked with their DAG. */
export function checkPlaces(checking: Checking): void {
  const places = new Map<string, Place>();
  for (const entry of placedEntries(checking.deployment, [])) {
    const path = entryPath(entry, checking);
    if (!places.has(path)) places.set(path, { ...entry, ...onHost(entry.host) });
  }
  const inTurn = severalOf(checking).filter(({ zones }) => zones !== undefined);
  const withZones = new Set(inTurn.map(({ path }) => path));
  for (const [path, { zone, ...place }] of places) {
    checkPlace(zone === undefined || withZones.has(path) ? place : { ...place, zone }, path, checking);
  }
  for (const entry of inTurn) checkZonesInTurn(entry, checking);
  checking.deployment.datacenters.forEach(({ name: datacenter, activeDirectory }) => {
    const automatic = activeDirectory?.automatic;
    const path = automatic && checking.paths.of("domainControllers", automatic.namePattern);
    if (path !== undefined) checkPlace({ ...automatic, ...onHost(automatic?.host), datacenter }, path, checking);
  });
  checking.document.datacenters.forEach(({ vpn }, i) =>
    vpn?.to.forEach(({ datacenter }, j) => checkPlace({ datacenter }, `datacenters[${i}].vpn.to[${j}]`, checking)),
  );
}

/** An entry for several machines, where it stands. */
interface Several {
  readonly path: string;
  readonly datacenter: string;
  readonly zones?: readonly string[];
}

/** Of a zone that no machine gets, only the entry tells. */
function checkZonesInTurn({ path, datacenter: name, zones = [] }: Several, checking: Checking): void {
  const datacenter = checking.datacenters.get(name);
  if (datacenter === undefined || datacenter.zones.length === 0) return;
  zones.forEach((zone, i) => checking.knows(`${path}.zones[${i}]`, `zone in ${name}`, zone, datacenter.zones));
}

function severalOf({ document }: Checking): Several[] {
  return [
    ...document.datacenters.flatMap(({ name: datacenter, activeDirectory }, i) =>
      (activeDirectory?.domainControllers ?? []).map((entry, j) => ({
        ...entry,
        datacenter,
        path: `datacenters[${i}].activeDirectory.domainControllers[${j}]`,
      })),
    ),
    ...document.clusters.flatMap(({ members }, i) =>
      Object.entries(members).flatMap(([datacenter, list]) =>
        list.map((entry, j) => ({ ...entry, datacenter, path: `clusters[${i}].members.${datacenter}[${j}]` })),
      ),
    ),
    ...document.gateways.map((entry, i) => ({ ...entry, path: `gateways[${i}]` })),
    ...document.proxies.map((entry, i) => ({ ...entry, path: `proxies[${i}]` })),
  ];
}

/** Also used for witnesses and members. */
export function checkPlace(place: Place, path: string, checking: Checking): void {
  if (place.datacenter === undefined) return;
  const datacenter = checking.datacenter(`${path}.datacenter`, place.datacenter);
  if (datacenter === undefined) return;
  if (place.network !== undefined) {
    const networks = datacenter.networks.map((network) => network.name);
    checking.knows(`${path}.network`, `network in ${datacenter.name}`, place.network, networks);
  }
  if (place.zone !== undefined && datacenter.zones.length > 0) {
    checking.knows(`${path}.zone`, `zone in ${datacenter.name}`, place.zone, datacenter.zones);
  }
  if (place.onHost !== undefined) {
    const hosts = datacenter.hosts.map((host) => host.name);
    checking.knows(`${path}.host`, `host in ${datacenter.name}`, place.onHost, hosts);
  }
}

export function onHost(host: string | undefined): { onHost?: string } {
  return host === undefined ? {} : { onHost: host };
}
