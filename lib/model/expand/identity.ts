import { parseIpv4 } from "../../base/ipv4";
import { sortByName } from "../../base/order";
import { sqlServerPort } from "../../facts/zone-ports";
import type { Parsed, ParsedEntry } from "../schema/parsed";
import type { Application, DirectorySync, Hybrid, Identity, SignOn, SyncDatabase, SyncServer } from "../types";
import { entryKeysOf, sortCertificate } from "./access";
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

function expandSync(
  { servers, ...parsed }: NonNullable<Parsed<"identity">["directorySync"]>,
  expansion: Expansion,
): DirectorySync {
  const path = "identity.directorySync";
  const mailboxes = expansion.document.users.reduce((sum, tier) => sum + tier.mailboxes, 0);
  const expanded = servers.map((server, i): SyncServer => {
    const below = `${path}.servers[${i}]`;
    const version = server.version ?? parsed.version;
    if (version !== undefined) expansion.filled(`${below}.version`, server.version, version);
    // Before it is placed: the address is later written to this same object.
    const known = version === undefined ? server : { ...server, version };
    return expandServer(known, below, "identity", inside, expansion);
  });
  return {
    ...parsed,
    servers: sortByName(expanded, (server) => server.name),
    database: databaseOf(parsed.database),
    writeback: sortByName(parsed.writeback, String),
    objects: expansion.filled(`${path}.objects`, parsed.objects, mailboxes),
  };
}

/** A server given by its address alone is reached there; a name alone says no address. */
function databaseOf(parsed: NonNullable<Parsed<"identity">["directorySync"]>["database"]): SyncDatabase {
  if (typeof parsed === "string") return { kind: parsed };
  const { kind, server } = parsed;
  const given = typeof server === "string" ? { name: server, port: sqlServerPort } : server;
  const address = given.address ?? (parseIpv4(given.name) === undefined ? undefined : given.name);
  return { kind, server: { ...given, ...(address === undefined ? {} : { address }) } };
}

function expandSignOn(parsed: NonNullable<Parsed<"identity">["signOn"]>, expansion: Expansion): SignOn {
  const path = "identity.signOn";
  const { certificate, ...rest } = parsed;
  const servers = parsed.servers.map((server, i) =>
    expandServer(server, `${path}.servers[${i}]`, "identity", inside, expansion),
  );
  const proxies = parsed.proxies.map((proxy, i) =>
    expandServer(proxy, `${path}.proxies[${i}]`, "identity", ["perimeter"], expansion),
  );
  const sorted = sortByName(servers, (server) => server.name);
  const [first] = parsed.method === "adfs" ? sorted : [];
  const primary =
    first === undefined ? parsed.primary : expansion.filled(`${path}.primary`, parsed.primary, first.name);
  return {
    ...rest,
    ...(primary === undefined ? {} : { primary }),
    servers: sorted,
    proxies: sortByName(proxies, (proxy) => proxy.name),
    ...(certificate === undefined ? {} : { certificate: sortCertificate(certificate) }),
    relyingParties: sortByName(parsed.relyingParties, (party) => party.name),
  };
}

export function expandHybrid(parsed: Parsed<"hybrid">, expansion: Expansion): Hybrid {
  const { managementServer, endpoint, certificate, ...rest } = parsed;
  parsed.retire.forEach((server, i) => expansion.paths.add("retire", `hybrid.retire[${i}]`, server.name));
  const purposes = ["mapi", "management"];
  const server =
    managementServer === undefined
      ? undefined
      : expandServer(managementServer, "hybrid.managementServer", "hybrid", purposes, expansion);
  return {
    ...rest,
    ...(server === undefined ? {} : { managementServer: server }),
    ...(endpoint === undefined ? {} : { endpoint: { ...endpoint, servers: sortByName(endpoint.servers, String) } }),
    ...(certificate === undefined ? {} : { certificate: sortCertificate(certificate) }),
    retire: sortByName(parsed.retire, (retired) => retired.name),
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

/** A single server with all its keys in the document, and its place. */
function expandServer<T extends ParsedPlaced>(
  parsed: T,
  path: string,
  kind: "identity" | "hybrid",
  purposes: readonly string[],
  expansion: Expansion,
) {
  const placed = expandPlaced(parsed, path, purposes, expansion)[0]?.placed;
  if (placed === undefined) throw new Error(`${path} names no server`);
  expansion.paths.add(kind, path, placed.name);
  return Object.assign(placed, entryKeysOf(parsed));
}
