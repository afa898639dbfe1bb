import { sortByName } from "../../base/order";
import type { Parsed, ParsedEntry } from "../schema/parsed";
import type { Application, Hybrid, Identity, IdentityServer } from "../types";
import { sortCertificate } from "./access";
import type { Expansion } from "./expansion";
import { expandPlaced, type ParsedPlaced } from "./placed";

export function expandIdentity(parsed: Parsed<"identity">, expansion: Expansion): Identity {
  const { directorySync, signOn, ...rest } = parsed;
  return {
    ...rest,
    ...(directorySync === undefined ? {} : { directorySync: expandSync(directorySync, expansion) }),
    ...(signOn === undefined ? {} : { signOn: expandSignOn(signOn, expansion) }),
  };
}

function expandSync(parsed: NonNullable<Parsed<"identity">["directorySync"]>, expansion: Expansion) {
  const path = "identity.directorySync.servers";
  const servers = parsed.servers.map((server, i) =>
    Object.assign(expandOne(server, `${path}[${i}]`, "identity", inside, expansion), {
      mode: server.mode,
      ...(server.version === undefined ? {} : { version: server.version }),
    }),
  );
  return {
    ...parsed,
    servers: sortByName(servers, (server) => server.name),
    writeback: sortByName(parsed.writeback, String),
  };
}

function expandSignOn(parsed: NonNullable<Parsed<"identity">["signOn"]>, expansion: Expansion) {
  const path = "identity.signOn";
  const { certificate, ...rest } = parsed;
  const servers = parsed.servers.map((server, i) =>
    expandOne(server, `${path}.servers[${i}]`, "identity", inside, expansion),
  );
  const proxies = parsed.proxies.map((proxy, i) =>
    expandOne(proxy, `${path}.proxies[${i}]`, "identity", ["perimeter"], expansion),
  );
  return {
    ...rest,
    servers: sortByName(servers, (server) => server.name),
    proxies: sortByName(proxies, (proxy) => proxy.name),
    ...(certificate === undefined ? {} : { certificate: sortCertificate(certificate) }),
    relyingParties: sortByName(parsed.relyingParties, (party) => party.name),
  };
}

export function expandHybrid(parsed: Parsed<"hybrid">, expansion: Expansion): Hybrid {
  const { managementServer, endpoint, certificate, ...rest } = parsed;
  parsed.retire.forEach((one, i) => expansion.paths.add("retire", `hybrid.retire[${i}]`, one.name));
  const server =
    managementServer === undefined
      ? undefined
      : expandOne(managementServer, "hybrid.managementServer", "hybrid", ["mapi", "management"], expansion);
  return {
    ...rest,
    ...(server === undefined ? {} : { managementServer: server }),
    ...(endpoint === undefined ? {} : { endpoint: { ...endpoint, servers: sortByName(endpoint.servers, String) } }),
    ...(certificate === undefined ? {} : { certificate: sortCertificate(certificate) }),
    retire: sortByName(parsed.retire, (server) => server.name),
  };
}

export function expandApplication(
  parsed: ParsedEntry<"applications">,
  path: string,
  expansion: Expansion,
): Application {
  expansion.paths.add("applications", path, parsed.name);
  return { ...parsed, from: sortByName(parsed.from, String) };
}

const inside = ["management", "mapi"];

/** What a server of this kind says of itself beside its place. */
type Own = Pick<
  IdentityServer,
  "host" | "windows" | "windowsInstallation" | "processors" | "memoryGB" | "systemDiskGB" | "roles"
>;

const ownKeys = ["host", "windows", "windowsInstallation", "processors", "memoryGB", "systemDiskGB", "roles"] as const;

function expandOne(
  parsed: ParsedPlaced & Own,
  path: string,
  kind: "identity" | "hybrid",
  purposes: readonly string[],
  expansion: Expansion,
): IdentityServer {
  const placed = expandPlaced(parsed, path, purposes, expansion)[0]?.placed as IdentityServer;
  expansion.paths.add(kind, path, placed.name);
  const own = Object.fromEntries(ownKeys.filter((key) => parsed[key] !== undefined).map((key) => [key, parsed[key]]));
  return Object.assign(placed, own);
}
