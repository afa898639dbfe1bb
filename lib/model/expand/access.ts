import { leastBodyMB } from "../../facts/health";
import { sortByName } from "../../base/order";
import type { Parsed, ParsedEntry } from "../schema/parsed";
import type { Backup, Certificate, MailDomain, MailGateway, Monitoring, Namespaces, ReverseProxy } from "../types";
import type { Expansion } from "./expansion";
import { fillPattern } from "./pattern";
import { expandPlaced } from "./placed";

export function expandProxy(parsed: ParsedEntry<"proxies">, path: string, expansion: Expansion): ReverseProxy[] {
  expansion.paths.add("proxies", path, parsed.name);
  const { count: _count, addresses: _addresses, publicAddresses: _publicAddresses, zones: _zones, ...rest } = parsed;
  const hosts = sortByName(parsed.hosts, String);
  const publishes = sortByName(parsed.publishes, String);
  const { maxMessageMB } = expansion.document.transport;
  const maxBodyMB = expansion.filled(`${path}.maxBodyMB`, parsed.maxBodyMB, leastBodyMB(maxMessageMB));
  return expandPlaced(parsed, path, ["perimeter", "mapi"], expansion).map(({ placed }) => {
    expansion.paths.add("proxies", path, placed.name);
    return Object.assign(placed, { ...entryKeysOf(rest), hosts, publishes, maxBodyMB });
  });
}

export function expandGateway(parsed: ParsedEntry<"gateways">, path: string, expansion: Expansion): MailGateway[] {
  expansion.paths.add("gateways", path, parsed.name);
  const { count: _count, addresses: _addresses, publicAddresses: _publicAddresses, zones: _zones, ...rest } = parsed;
  const { transport } = expansion.document;
  const maxMessageMB = expansion.filled(`${path}.maxMessageMB`, parsed.maxMessageMB, transport.maxMessageMB);
  return expandPlaced(parsed, path, ["perimeter", "mapi"], expansion).map(({ placed, number }) => {
    expansion.paths.add("gateways", path, placed.name);
    const host = fillPattern(parsed.host, { number, datacenter: parsed.datacenter });
    return Object.assign(placed, { ...entryKeysOf(rest), host, maxMessageMB });
  });
}

export function expandMonitoring(parsed: ParsedEntry<"monitoring">, path: string, expansion: Expansion): Monitoring {
  expansion.paths.add("monitoring", path, parsed.name);
  const monitoring: { -readonly [K in keyof Monitoring]: Monitoring[K] } = { ...parsed };
  const { datacenter, network, name } = parsed;
  if (parsed.address === undefined && !parsed.existing && datacenter !== undefined && network !== undefined) {
    expansion.claim({ name, datacenter, network, path }, [], (given) => (monitoring.address = given));
  }
  return monitoring;
}

export function expandBackup(parsed: ParsedEntry<"backup">, path: string, expansion: Expansion): Backup {
  expansion.paths.add("backup", path, parsed.name);
  return { ...parsed, covers: sortByName(parsed.covers, String) };
}

export function expandDomain(parsed: ParsedEntry<"domains">, path: string, expansion: Expansion): MailDomain {
  expansion.paths.add("domains", path, parsed.name);
  return { ...parsed, mx: typeof parsed.mx === "string" ? parsed.mx : sortByName(parsed.mx, String) };
}

export function expandNamespaces(parsed: Parsed<"namespaces">, path: string, expansion: Expansion): Namespaces {
  const zones = parsed.zones.map((zone, i) => {
    expansion.paths.add("zones", `${path}.zones[${i}]`, zone.name, zone.view);
    return { ...zone, servers: sortByName(zone.servers, String) };
  });
  return {
    ...parsed,
    zones: sortByName(zones, (zone) => `${zone.name} ${zone.view}`),
    ...(parsed.certificate === undefined ? {} : { certificate: sortCertificate(parsed.certificate) }),
  };
}

export function sortCertificate(certificate: Certificate): Certificate {
  return { ...certificate, names: sortByName(certificate.names, String) };
}

/** The keys of an entry other than those that `expandPlaced` has filled in for each machine. */
export function entryKeysOf<
  T extends { name: unknown; network?: unknown; zone?: unknown; address?: unknown; publicAddress?: unknown },
>(entry: T): Omit<T, "name" | "network" | "zone" | "address" | "publicAddress"> {
  const { name: _name, network: _network, zone: _zone, address: _address, publicAddress: _outside, ...rest } = entry;
  return rest;
}
