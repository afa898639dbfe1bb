import type { PlaceKind } from "../expand/document-paths";
import { serverEntries, type ServerEntry, type ServerRole } from "../servers/entries";
import type { Checking } from "./checking";

/** A machine in the document, part of this deployment or not. */
export interface NamedMachine {
  readonly name: string;
  readonly kind: string;
  readonly path: string;
  readonly existing: boolean;
  /** Whether its name is a Windows computer name. */
  readonly windows: boolean;
  readonly datacenter?: string;
  readonly network?: string;
  readonly address?: string;
  readonly publicAddress?: string;
}

/** All machines but the members of clusters. */
export function placedMachines(checking: Checking): NamedMachine[] {
  const seen = new Set<string>();
  return serverEntries(checking.deployment, checking.deployment.clusters).flatMap((entry): NamedMachine[] => {
    const kind = kinds[entry.role];
    if (kind === undefined || isKnownWitness(entry, seen)) return [];
    return [{ ...entry, kind, path: entryPath(entry, checking), windows: isWindows(entry) }];
  });
}

/** The members of the clusters; of automatic clusters, those of the first one. */
export function memberMachines(checking: Checking): NamedMachine[] {
  return checking.clusters.flatMap((cluster) =>
    cluster.members.map((member) => ({
      name: member.name,
      kind: "member",
      path: checking.paths.of("members", cluster.name, member.name) ?? "clusters",
      existing: false,
      windows: true,
      datacenter: member.datacenter,
    })),
  );
}

/** Servers with a name and an address of their own in the document; others are checked elsewhere. */
const kinds: Readonly<Partial<Record<ServerRole, string>>> = {
  "domain-controller": "domain controller",
  witness: "witness",
  "alternate-witness": "witness",
  "reverse-proxy": "proxy",
  "mail-gateway": "gateway",
  "directory-sync": "identity server",
  "sign-on": "identity server",
  "sign-on-proxy": "identity server",
  "hybrid-management": "management server",
  replaced: "server to be replaced",
};

/** Several clusters may share one witness server; identical entries mean one machine. */
function isKnownWitness({ role, name, datacenter, address }: ServerEntry, seen: Set<string>): boolean {
  if (role !== "witness" && role !== "alternate-witness") return false;
  const identity = JSON.stringify([name.toLowerCase(), datacenter, address ?? ""]);
  const known = seen.has(identity);
  seen.add(identity);
  return known;
}

/** Whether its name is a Windows computer name; an existing front end or old server may run anything. */
function isWindows({ role, existing }: ServerEntry): boolean {
  if (role === "replaced") return false;
  return (role !== "reverse-proxy" && role !== "mail-gateway") || !existing;
}

/** Whether a Windows machine is created for it. */
export function isNewWindows({ role, existing, product }: ServerEntry): boolean {
  if (existing || kinds[role] === undefined) return false;
  return role === "reverse-proxy" ? product === "web-application-proxy" : role !== "mail-gateway";
}

/** Whether a Linux machine is created for it. */
export function isNewLinux(entry: ServerEntry): boolean {
  const { role, existing } = entry;
  return !existing && (role === "mail-gateway" || (role === "reverse-proxy" && !isNewWindows(entry)));
}

const places: Readonly<Partial<Record<ServerRole, PlaceKind>>> = {
  "domain-controller": "domainControllers",
  "reverse-proxy": "proxies",
  "mail-gateway": "gateways",
  "directory-sync": "identity",
  "sign-on": "identity",
  "sign-on-proxy": "identity",
  monitoring: "monitoring",
  backup: "backup",
  application: "applications",
  hypervisor: "hosts",
  retired: "retire",
};

/** Path of the document entry that names a server; the first if several have its name. */
export function entryPath(entry: ServerEntry, checking: Checking): string {
  if (entry.role === "hybrid-management") return "hybrid.managementServer";
  if (entry.role === "replaced") return oldServerPath(entry.of, checking);
  if (entry.role === "witness" || entry.role === "alternate-witness") {
    const key = entry.role === "witness" ? "witness" : "alternateWitness";
    return `${checking.paths.of("clusters", entry.cluster ?? "") ?? "clusters"}.${key}`;
  }
  const kind = places[entry.role];
  return (kind === undefined ? undefined : checking.paths.of(kind, entry.name)) ?? "";
}

/** Expansion sorts old servers but does not change them. */
function oldServerPath(server: object, checking: Checking): string {
  const paths = (checking.document.migration?.sources ?? []).flatMap((source, i) =>
    source.servers.flatMap((candidate, j) => (candidate === server ? [`migration.sources[${i}].servers[${j}]`] : [])),
  );
  return paths[0] ?? "migration.sources";
}
