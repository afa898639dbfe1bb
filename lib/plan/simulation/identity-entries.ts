import { sortByName } from "../../base/order";
import { timeToLiveSeconds } from "../../facts/name-limits";
import type { Deployment } from "../../model";
import type { ClientPlace } from "../failures";
import { serversWith } from "../servers";
import type { PlannedParts } from "../types";
import type { Entry, NameEntry } from "./client-entries";
import type { Places } from "./server-places";

/** Sign-on, the hybrid endpoint and directory synchronization, with the servers that provide them. */
export function identityEntries(deployment: Deployment, plan: PlannedParts, places: Places): NameEntry[] {
  return [
    ...signOn(deployment, plan, places),
    ...hybrid(deployment, places),
    ...directorySync(deployment, plan, places),
  ];
}

/**
 * Internal clients reach the servers of a farm through a shared address, external ones through the proxies in front of them.
 * Agents are asked by Microsoft Entra ID, wherever a client is.
 */
function signOn(deployment: Deployment, plan: PlannedParts, places: Places): NameEntry[] {
  const { identity, namespaces } = deployment;
  const entry = identity?.signOn;
  if (entry === undefined || entry.servers.length === 0) return [];
  const servers = sorted(entry.servers.map((server) => places.of(server)));
  const name = entry.service ?? "sign-on";
  const shared = { name, purpose: "sign-on", ttlSeconds: namespaces?.ttlSeconds ?? 300 } as const;
  const directory = controllerPlaces(plan, places);
  if (entry.method === "pass-through") {
    const agents: Entry = { name: servers.map((place) => place.name).join("/"), carriers: [], pool: servers };
    const needs = { directory, internet: true };
    return [{ ...shared, view: "service", distribution: "load-balancer", entries: [agents], needs }];
  }
  const inside: NameEntry = {
    ...shared,
    view: "internal",
    needs: { directory, internet: false, clients: clientsOver(deployment, servers) },
    ...(entry.virtualAddress === undefined
      ? {
          distribution: "dns-round-robin",
          entries: servers.map((place) => ({ name: place.name, carriers: [], pool: [place] })),
        }
      : {
          distribution: "load-balancer",
          entries: [{ name: entry.virtualAddress, carriers: [], pool: servers }],
        }),
  };
  if (entry.proxies.length === 0) return [inside];
  const proxies = sorted(entry.proxies.map((proxy) => places.of(proxy)));
  return [
    inside,
    {
      ...shared,
      view: "external",
      distribution: "load-balancer",
      entries: [{ name: proxies.map((proxy) => proxy.name).join("/"), carriers: proxies, pool: servers }],
      needs: { directory, internet: false },
    },
  ];
}

/** Domain controllers with a known place. */
export function controllerPlaces({ servers }: PlannedParts, places: Places): ClientPlace[] {
  return serversWith(servers, "domain-controller").flatMap((server) =>
    server.datacenter === undefined ? [] : [places.of({ ...server, datacenter: server.datacenter })],
  );
}

/** Nobody works in a region of Azure: people there are behind a link if all servers are in Azure. */
function clientsOver({ datacenters }: Deployment, servers: readonly ClientPlace[]): string[] {
  const azure = new Set(datacenters.filter(({ platform }) => platform === "azure").map(({ name }) => name));
  if (!servers.every(({ datacenter }) => azure.has(datacenter))) return [];
  return datacenters.map(({ name }) => name).filter((name) => !azure.has(name));
}

function hybrid({ hybrid: settings, namespaces }: Deployment, places: Places): NameEntry[] {
  const endpoint = settings?.endpoint;
  if (endpoint === undefined) return [];
  const servers = sorted(endpoint.servers.flatMap((name) => places.byName(name) ?? []));
  if (servers.length === 0) return [];
  return [
    {
      name: endpoint.name,
      view: "external",
      purpose: "hybrid",
      distribution: servers.length === 1 ? "single-front" : "load-balancer",
      entries: servers.map((place) => ({ name: place.name, carriers: [place] })),
      ttlSeconds: namespaces?.ttlSeconds ?? timeToLiveSeconds,
    },
  ];
}

/** Only the active server synchronizes; a staging server is on standby and activated manually. */
function directorySync({ identity }: Deployment, plan: PlannedParts, places: Places): NameEntry[] {
  const servers = identity?.directorySync?.servers ?? [];
  const active = servers.filter((server) => server.mode === "active");
  if (active.length === 0) return [];
  const staging = servers.filter((server) => server.mode === "staging");
  return [
    {
      name: "directory synchronization",
      view: "service",
      purpose: "directory-sync",
      distribution: "standby",
      entries: sorted(active.map((server) => places.of(server))).map((place) => ({
        name: place.name,
        carriers: [place],
      })),
      standby: sorted(staging.map((server) => places.of(server))),
      needs: { directory: controllerPlaces(plan, places), internet: true },
      ttlSeconds: 0,
    },
  ];
}

function sorted<T extends { readonly name: string }>(places: readonly T[]): T[] {
  return sortByName(places, (place) => place.name);
}
