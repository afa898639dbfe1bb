import { sortByName } from "../../base/order";
import { timeToLiveSeconds } from "../../facts/name-limits";
import type { Deployment } from "../../model";
import type { NameEntry } from "./client-entries";
import type { Places } from "./server-places";

/** Sign-on, the hybrid endpoint and directory synchronization, with the servers that provide them. */
export function identityEntries(deployment: Deployment, places: Places): NameEntry[] {
  return [...signOn(deployment, places), ...hybrid(deployment, places), ...directorySync(deployment, places)];
}

/** Internal clients reach the servers through a shared address, external ones through the proxies in front of them. */
function signOn({ identity, namespaces }: Deployment, places: Places): NameEntry[] {
  const entry = identity?.signOn;
  if (entry === undefined || entry.servers.length === 0) return [];
  const servers = sorted(entry.servers.map((server) => places.of(server)));
  const shared = { purpose: "sign-on", ttlSeconds: namespaces?.ttlSeconds ?? timeToLiveSeconds } as const;
  const name = entry.service ?? "sign-on";
  const inside: NameEntry =
    entry.virtualAddress === undefined
      ? {
          ...shared,
          name,
          view: "internal",
          distribution: "dns-round-robin",
          entries: servers.map((place) => ({ name: place.name, carriers: [place] })),
        }
      : {
          ...shared,
          name,
          view: "internal",
          distribution: "load-balancer",
          entries: [{ name: entry.virtualAddress, carriers: [], pool: servers }],
        };
  if (entry.proxies.length === 0) return [inside];
  const proxies = sorted(entry.proxies.map((proxy) => places.of(proxy)));
  return [
    inside,
    {
      ...shared,
      name,
      view: "external",
      distribution: "load-balancer",
      entries: [{ name: proxies.map((proxy) => proxy.name).join("/"), carriers: proxies, pool: servers }],
    },
  ];
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
function directorySync({ identity }: Deployment, places: Places): NameEntry[] {
  const active = (identity?.directorySync?.servers ?? []).filter((server) => server.mode === "active");
  if (active.length === 0) return [];
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
      ttlSeconds: 0,
    },
  ];
}

function sorted<T extends { readonly name: string }>(places: readonly T[]): T[] {
  return sortByName(places, (place) => place.name);
}
