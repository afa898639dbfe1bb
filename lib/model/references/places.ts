import type { Checking } from "./checking";

/** What an entry may say about where it is. */
interface Place {
  readonly datacenter?: string;
  readonly network?: string;
  readonly zone?: string;
  /** Hyper-V host. */
  readonly onHost?: string;
}

/** Datacenter, network, zone and host of everything that has a place. */
export function checkPlaces(checking: Checking): void {
  const { document } = checking;
  document.proxies.forEach(({ host, ...proxy }, i) =>
    checkPlace({ ...proxy, ...onHost(host) }, `proxies[${i}]`, checking),
  );
  document.gateways.forEach((gateway, i) => checkPlace(gateway, `gateways[${i}]`, checking));
  document.monitoring.forEach((monitoring, i) => checkPlace(monitoring, `monitoring[${i}]`, checking));
  document.backup.forEach((backup, i) => checkPlace(backup, `backup[${i}]`, checking));
  document.applications.forEach((application, i) => checkPlace(application, `applications[${i}]`, checking));
  checkIdentityPlaces(checking);
  document.datacenters.forEach((datacenter, i) => {
    datacenter.activeDirectory?.domainControllers.forEach(({ host, ...controller }, j) => {
      const path = `datacenters[${i}].activeDirectory.domainControllers[${j}]`;
      checkPlace({ ...controller, ...onHost(host), datacenter: datacenter.name }, path, checking);
    });
    datacenter.vpn?.to.forEach((end, j) =>
      checkPlace({ datacenter: end.datacenter }, `datacenters[${i}].vpn.to[${j}]`, checking),
    );
  });
  document.migration?.sources.forEach((source, i) => {
    source.servers.forEach((server, j) => checkPlace(server, `migration.sources[${i}].servers[${j}]`, checking));
  });
}

function checkIdentityPlaces(checking: Checking): void {
  const { directorySync, signOn } = checking.document.identity ?? {};
  const server = checking.document.hybrid?.managementServer;
  const lists: readonly (readonly [string, readonly (Place & { readonly host?: string })[]])[] = [
    ["identity.directorySync.servers", directorySync?.servers ?? []],
    ["identity.signOn.servers", signOn?.servers ?? []],
    ["identity.signOn.proxies", signOn?.proxies ?? []],
  ];
  for (const [path, list] of lists) {
    list.forEach(({ host, ...place }, i) => checkPlace({ ...place, ...onHost(host) }, `${path}[${i}]`, checking));
  }
  if (server !== undefined) checkPlace({ ...server, ...onHost(server.host) }, "hybrid.managementServer", checking);
}

/** Witnesses and members use this as well. */
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
